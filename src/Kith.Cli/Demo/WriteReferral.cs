using Kith.Journey.FrontDoor.Referrals;
using Kith.Kernel;
using Kith.Record.Practice;

namespace Kith.Cli.Demo;

/// <summary>Writes a referral as somebody would on the pages: people are added, answers are typed, addresses are given once for everybody in a home.</summary>
internal sealed class WriteReferral(ReferralDraft begun, PracticePacks practice, TimeProvider clock)
{
    private readonly TypeAnswers answers = new(practice);
    private readonly List<PersonId> children = [];
    private readonly List<DraftAdult> adults = begun.Self is { } self ? [self] : [];
    private readonly List<ProfessionalId> professionals = [];
    private readonly List<DraftHome> homes = [];

    /// <summary>The referral as the subject of answers.</summary>
    public string Referral => $"referral:{begun.Id.Value}";

    /// <summary>The family as the subject of answers.</summary>
    public string Family => $"family:{begun.Family.Value}";

    /// <summary>The professional who writes.</summary>
    public string Referrer => DraftPeople.Ref(begun.Referrer);

    /// <summary>The family member who writes; null when a professional does.</summary>
    public DraftAdult? Self => begun.Self;

    /// <summary>One more child. The first stands in the draft from the start.</summary>
    public PersonId AddChild()
    {
        var id = children.Count == 0 ? begun.Children[0] : clock.New<PersonId>();
        children.Add(id);
        return id;
    }

    /// <summary>One more adult.</summary>
    public DraftAdult AddAdult()
    {
        var adult = new DraftAdult(clock.New<PersonId>(), clock.New<ReferralId>().Value);
        adults.Add(adult);
        return adult;
    }

    /// <summary>One more professional.</summary>
    public ProfessionalId AddProfessional()
    {
        var id = clock.New<ProfessionalId>();
        professionals.Add(id);
        return id;
    }

    /// <summary>A home and who lives there.</summary>
    public HouseholdId AddHome(IReadOnlyList<PersonId> people)
    {
        var id = clock.New<HouseholdId>();
        homes.Add(new(id, people));
        return id;
    }

    /// <summary>Answers a question.</summary>
    public void Say(string subject, string factOrTopic, params IReadOnlyList<string> values) => answers.Type(subject, factOrTopic, values);

    /// <summary>The referral, ready to send.</summary>
    public ReferralDraft Written() => begun with
    {
        Children = children, Adults = begun.Self is null ? adults : adults.Skip(1).ToList(), Professionals = professionals, Homes = homes, Answers = answers.Typed,
    };
}
