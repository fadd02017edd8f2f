using System.Globalization;
using Kith.Journey.FrontDoor.Referrals;
using Kith.Kernel;
using Kith.Kernel.Identifiers;
using Kith.Record.Practice;

namespace Kith.Cli.Demo.Area;

/// <summary>Writes the referral of an invented family as somebody would: who lives where, what was seen, what the family was told.</summary>
internal sealed class InventReferral(PracticePacks practice, TimeProvider clock)
{
    private static readonly string[] Seen = ["came-in-hungry", "often-absent", "very-sad", "adults-fight", "parent-low", "no-money", "behind-learning", "parents-split-fight"];

    /// <summary>Who writes for each kind of referrer.</summary>
    public static readonly IReadOnlyDictionary<string, (string Name, string Role, string Body)> Writers = new Dictionary<string, (string Name, string Role, string Body)>(StringComparer.Ordinal)
    {
        ["police"] = ("Constable Jo Ferrers", "Police officer", "Local policing team"), ["school"] = ("Pat Lisle", "Designated teacher", "A school in the area"),
        ["health"] = ("Robin Teague", "Health visitor", "Community nursing"), ["social-services"] = ("Chris Amory", "Social worker", "Another social work team"),
        ["family"] = ("Alex Fane", "Relative", "The wider family"), ["other"] = ("Sam Orchard", "Housing officer", "Local housing"),
    };

    /// <summary>The referral, and its children in order.</summary>
    public (ReferralDraft Draft, IReadOnlyList<PersonId> Children) Write(ReferralDraft begun, InventedFamily family, PlannedReferral planned, string district, int number)
    {
        var writing = new WriteReferral(begun, practice, clock);
        var (name, role, body) = Writers[planned.Source];
        Say(writing, writing.Referrer, ("professional.name", name), ("professional.role", role), ("professional.agency", body), ("professional.phone", Fictional.MobilePhone(number % Fictional.MobilePhones)));
        var children = family.Children.Select(child =>
        {
            var id = writing.AddChild();
            Person(writing, DraftPeople.Ref(id), child);
            Say(writing, DraftPeople.Ref(id), ("child.school", family.School));
            return id;
        }).ToList();
        var home = new List<PersonId>(children);
        foreach (var adult in family.Adults)
        {
            var added = writing.AddAdult();
            Person(writing, DraftPeople.Ref(added.Id), adult);
            Say(writing, DraftPeople.RelationshipRef(added), ("relationship.kind", adult.Kind!), ("relationship.lives-with-child", adult.AtHome ? "yes" : "no"));
            if (adult.AtHome) home.Add(added.Id);
        }

        var at = $"household:{writing.AddHome(home).Value}";
        Say(writing, at, ("household.address-line", $"{family.House} {family.Street}"), ("household.town", family.Town), ("household.postcode", Fictional.Postcode(district, number % 2_890)));
        Say(writing, writing.Referral, ("referral.immediate-danger", "no"), ("referral.concerns", Seen[number % Seen.Length]), ("referral.told-family", "told-agrees"), ("referral.consent", "agreed"),
            ("referral.reason", $"{family.Children[0].Given} has not been as usual for some weeks. We spoke with the family, who would like somebody to talk to."));
        return (writing.Written(), children);
    }

    private static void Person(WriteReferral writing, string subject, InventedPerson person) => Say(
        writing, subject, ("person.given-name", person.Given), ("person.family-name", person.Family), ("person.born-on", person.BornOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), ("person.sex", person.Sex));

    private static void Say(WriteReferral writing, string subject, params ReadOnlySpan<(string Fact, string Value)> answers)
    {
        foreach (var (fact, value) in answers) writing.Say(subject, fact, value);
    }
}
