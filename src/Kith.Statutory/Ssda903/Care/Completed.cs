using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Care;

/// <summary>Which questions of a row have an answer, be it a good one or not.</summary>
public static class Completed
{
    /// <summary>Anything about a young person who has left care.</summary>
    public static bool Any(Oc3Row o) => o.InTouch.IsGiven || o.Activ.IsGiven || o.Accom.IsGiven;

    /// <summary>Everything about a young person who has left care.</summary>
    public static bool All(Oc3Row o) => o.InTouch.IsGiven && o.Activ.IsGiven && o.Accom.IsGiven;

    /// <summary>Anything about an adoption.</summary>
    public static bool Any(Ad1Row a) =>
        !a.DateInt.IsBlank || !a.DateMatch.IsBlank || a.FosterCare.IsGiven || a.NbAdoptr.IsGiven || a.SexAdoptr.IsGiven || a.LsAdoptr.IsGiven;

    /// <summary>Everything about an adoption.</summary>
    public static bool All(Ad1Row a) =>
        !a.DateInt.IsBlank && !a.DateMatch.IsBlank && a.FosterCare.IsGiven && a.NbAdoptr.IsGiven && a.SexAdoptr.IsGiven && a.LsAdoptr.IsGiven;

    /// <summary>Any outcome after twelve months in care; the strengths and difficulties questionnaire is not asked here.</summary>
    public static bool Any(Oc2Row o) =>
        o.Convicted.IsGiven || o.HealthCheck.IsGiven || o.Immunisations.IsGiven || o.TeethCheck.IsGiven || o.HealthAssessment.IsGiven || o.SubstanceMisuse.IsGiven
        || o.InterventionReceived.IsGiven || o.InterventionOffered.IsGiven;

    /// <summary>The four outcomes that every child in care for twelve months has: immunisations, teeth, health assessment, substance misuse.</summary>
    public static bool HealthOfAll(Oc2Row o) => o.Immunisations.IsGiven && o.TeethCheck.IsGiven && o.HealthAssessment.IsGiven && o.SubstanceMisuse.IsGiven;
}
