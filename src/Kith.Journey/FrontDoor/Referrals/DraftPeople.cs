using Kith.Kernel;
using Kith.Platform.Forms;

namespace Kith.Journey.FrontDoor.Referrals;

/// <summary>Who is in a draft, and who lives with whom. Pure.</summary>
public static class DraftPeople
{
    /// <summary>The reference of a person, as field names have it.</summary>
    public static string Ref(PersonId person) => $"person:{person.Value}";

    /// <summary>The reference of an adult's relationship to the children.</summary>
    public static string RelationshipRef(DraftAdult adult) => $"relationship:{adult.Relationship}";

    /// <summary>The reference of a professional.</summary>
    public static string Ref(ProfessionalId professional) => $"professional:{professional.Value}";

    /// <summary>Whether the writer is the young person the request is about.</summary>
    public static bool WriterIsChild(this ReferralDraft draft) =>
        draft.Self is { } self && draft.Answers.One(FormAnswers.Name(RelationshipRef(self), "relationship.kind")) == "self";

    /// <summary>The children: those that were added, and the writer when it is about the writer.</summary>
    public static IReadOnlyList<PersonId> AllChildren(this ReferralDraft draft) =>
        draft.WriterIsChild() ? [draft.Self!.Id, .. draft.Children.Where(c => draft.Says(Ref(c)))] : draft.Children;

    /// <summary>The adults of the family, the writer among them.</summary>
    public static IReadOnlyList<DraftAdult> AllAdults(this ReferralDraft draft) =>
        draft.Self is { } self && !draft.WriterIsChild() ? [self, .. draft.Adults] : draft.Adults;

    /// <summary>Whether anything has been said about a subject.</summary>
    public static bool Says(this ReferralDraft draft, string subject) =>
        draft.Answers.Typed.Any(t => t.Key.StartsWith(subject + "|", StringComparison.Ordinal) && t.Value.Any(v => !string.IsNullOrWhiteSpace(v)))
        || draft.Known.Any(k => k.Ref == subject);

    /// <summary>What a person is called so far; null while nobody has said.</summary>
    public static string? NameOf(this ReferralDraft draft, PersonId person) => Join(draft.Value(Ref(person), "person.given-name"), draft.Value(Ref(person), "person.family-name"));

    /// <summary>What stands under a field: typed, or known from before.</summary>
    public static string? Value(this ReferralDraft draft, string subject, string factId) =>
        draft.Answers.One(FormAnswers.Name(subject, factId)) ?? draft.Known.FirstOrDefault(k => k.Ref == subject && k.FactId == factId)?.Value;

    /// <summary>One more child.</summary>
    public static (ReferralDraft Draft, PersonId Child) AddChild(this ReferralDraft draft, TimeProvider clock)
    {
        var child = clock.New<PersonId>();
        return ((draft with { Children = [.. draft.Children, child] }).Settled(clock), child);
    }

    /// <summary>One more adult.</summary>
    public static (ReferralDraft Draft, PersonId Adult) AddAdult(this ReferralDraft draft, TimeProvider clock)
    {
        var adult = new DraftAdult(clock.New<PersonId>(), clock.New<ReferralId>().Value);
        return (draft with { Adults = [.. draft.Adults, adult] }, adult.Id);
    }

    /// <summary>One more professional.</summary>
    public static (ReferralDraft Draft, ProfessionalId Professional) AddProfessional(this ReferralDraft draft, TimeProvider clock)
    {
        var professional = clock.New<ProfessionalId>();
        return (draft with { Professionals = [.. draft.Professionals, professional] }, professional);
    }

    /// <summary>Takes somebody out again, with everything said about them. The last child stays: a referral is about a child.</summary>
    public static ReferralDraft Without(this ReferralDraft draft, Guid id, TimeProvider clock)
    {
        if (draft.Children.Count == 1 && draft.Children[0].Value == id)
        {
            return draft;
        }

        var answers = draft.Answers.Without($"person:{id}").Without($"professional:{id}");
        foreach (var adult in draft.Adults.Where(a => a.Id.Value == id))
        {
            answers = answers.Without(RelationshipRef(adult));
        }

        return (draft with
        {
            Children = [.. draft.Children.Where(c => c.Value != id)], Adults = [.. draft.Adults.Where(a => a.Id.Value != id)],
            Professionals = [.. draft.Professionals.Where(p => p.Value != id)], Answers = answers,
        }).Settled(clock);
    }

    private static string? Join(string? given, string? family) =>
        (given, family) is (null, null) ? null : string.Join(' ', new[] { given, family }.OfType<string>());
}
