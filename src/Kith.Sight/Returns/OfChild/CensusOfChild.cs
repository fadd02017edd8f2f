using System.Globalization;
using Kith.Journey.Assessment;
using Kith.Journey.FrontDoor;
using Kith.Record.Facts;
using Kith.Record.People;
using Kith.Record.Practice;
using Kith.Statutory.Cin;
using Kith.Statutory.Tables;

namespace Kith.Sight.Returns.OfChild;

/// <summary>What the record holds of one child for the children in need census.</summary>
/// <param name="Referrals">Those that bring the child into the census of the year: number n is the CINdetailsID n.</param>
/// <param name="Assessments">Number n is the AssessmentID n.</param>
internal sealed record HeldForCensus(ChildInView Child, FactSheet Facts, IReadOnlyList<DecidedReferral> Referrals, IReadOnlyList<AssessmentOfChild> Assessments);

/// <summary>
/// The rows the census would have about one child, drawn from what the record holds: facts of the child, decided referrals and assessments. Closures, enquiries,
/// conferences and plans of protection come with their rooms; until then rules that need them are not run.
/// </summary>
internal static class CensusOfChild
{
    private const string Own = "1";

    /// <summary>The headings that are filled from the record. A rule about any other cannot say anything.</summary>
    public static readonly IReadOnlySet<string> Held = new HashSet<string>(
    [
        "LAchildID", "UPN", "PersonBirthDate", "ExpectedPersonBirthDate", "Sex", "Ethnicity", "Disability", "CINreferralDate", "ReferralSource", "PrimaryNeedCode", "ReferralNFA",
        "AssessmentActualStartDate", "AssessmentAuthorisationDate", "AssessmentFactors",
    ], StringComparer.Ordinal);

    /// <summary>The headings that are filled from facts of the child alone.</summary>
    public static readonly IReadOnlySet<string> HeldOfPerson = new HashSet<string>(
        ["UPN", "PersonBirthDate", "ExpectedPersonBirthDate", "Sex", "Ethnicity", "Disability"], StringComparer.Ordinal);

    /// <summary>The census, sealed, with this child alone.</summary>
    public static CinReturn Of(HeldForCensus held, CinCollection collection, PracticePacks practice)
    {
        var all = new CinReturn(collection);
        AddPerson(all, held.Child, held.Facts, practice);
        foreach (var (referral, i) in held.Referrals.Select((r, i) => (r, i)))
        {
            var (facts, id) = (new Subject(SubjectKind.Referral, referral.Id), Number(i));
            var own = held.Assessments.Select((a, n) => (Assessment: a, Id: Number(n))).Where(a => a.Assessment.Referral == referral.Id).ToList();
            var need = own.Select(a => held.Facts.Value(OfAssessment(a.Assessment), "assessment.need")).LastOrDefault(n => n is not null) ?? held.Facts.Value(facts, "referral.need");
            all.Details.Add(("LAchildID", Own), ("CINdetailsID", id), ("CINreferralDate", Iso(referral.ReceivedOn)), ("ReferralSource", held.Facts.Value(facts, "referral.source-type")),
                ("PrimaryNeedCode", need), ("ReferralNFA", referral.Decision == FrontDoorDecision.NoFurtherAction ? "true" : "false"));
            foreach (var (assessment, number) in own) AddAssessment(all, assessment, id, number, held.Facts.Value(OfAssessment(assessment), "assessment.factors"));
        }

        all.Seal();
        return all;
    }

    /// <summary>The child's own row alone, without what happened.</summary>
    public static CinReturn OfPerson(ChildInView child, FactSheet facts, CinCollection collection, PracticePacks practice)
    {
        var all = new CinReturn(collection);
        AddPerson(all, child, facts, practice);
        all.Seal();
        return all;
    }

    private static void AddPerson(CinReturn all, ChildInView child, FactSheet facts, PracticePacks practice)
    {
        var (person, subject) = (child.Person, Subject.Of(child.Id));
        Fact? Held(string fact) => facts.Held(subject, fact, practice.Facts.GetValueOrDefault(fact)?.Authority);
        all.Identifiers.Add(("LAchildID", Own), ("UPN", Held("person.upn")?.Value), ("PersonBirthDate", person.BornOn is { } born ? Iso(born) : null),
            ("ExpectedPersonBirthDate", person is { BornOn: null, DueOn: { } due } ? Iso(due) : null), ("Sex", person.Sex));
        all.Characteristics.Add(("LAchildID", Own), ("Ethnicity", Ethnicity(Held("person.ethnicity"))));
        foreach (var code in FactValue.Split(Held("person.disability")?.Value ?? "")) all.Disabilities.Add(("LAchildID", Own), ("Disability", code));
    }

    private static void AddAssessment(CinReturn all, AssessmentOfChild assessment, string details, string id, string? factors)
    {
        var codes = FactValue.Split(factors ?? "");
        all.Assessments.Add(("LAchildID", Own), ("CINdetailsID", details), ("AssessmentID", id), ("AssessmentActualStartDate", Iso(assessment.StartedOn)),
            ("AssessmentAuthorisationDate", assessment.ApprovedOn is { } day ? Iso(day) : null), ("AssessmentFactors", string.Join(' ', codes)));
        foreach (var code in codes) all.Factors.Add(("LAchildID", Own), ("CINdetailsID", details), ("AssessmentID", id), ("AssessmentFactor", code));
    }

    // Both returns have codes for two of the four answers that are no values.
    internal static string? Ethnicity(Fact? held) => held?.NoValue switch { NoValue.PrefersNotToSay => "REFU", NoValue.NotKnown => "NOBT", _ => held?.Value };

    private static Subject OfAssessment(AssessmentOfChild assessment) => new(SubjectKind.Assessment, assessment.Id);

    private static string Number(int place) => (place + 1).ToString(CultureInfo.InvariantCulture);

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
