using Kith.Statutory.Insight;
using Kith.Statutory.Insight.Care;
using Kith.Statutory.Insight.Inspection;
using Kith.Statutory.Insight.Need;
using Kith.Statutory.Reading;
using Kith.Statutory.Tables;

namespace Kith.Sight.Returns.See;

/// <summary>What was given, seen.</summary>
internal static class SeeGiven
{
    /// <summary>The report, or why the files cannot be read.</summary>
    public static (Report? Report, IReadOnlyList<Problem> Problems) Of(GivenReturn given, bool published = false)
    {
        var asked = new Asked { Population = given.Population, Ages = published ? AgeBands.Published : AgeBands.EachYear };
        switch (given.Kind)
        {
            case ReturnKind.Ssda903:
                var (care, _, careProblems) = ReadGiven.Ssda903(given);
                return careProblems.Count > 0 ? (null, careProblems) : (SeeSsda903.Of(care, asked), []);
            case ReturnKind.Cin:
                var (need, _, needProblems) = ReadGiven.Cin(given);
                return needProblems.Count > 0 ? (null, needProblems) : (SeeCin.Of(need, asked), []);
            default:
                var (lists, listProblems) = ReadGiven.AnnexA(given);
                return listProblems.Count > 0 ? (null, listProblems) : (SeeAnnexA.Of(lists, asked, given.Ending is { } on ? Day.Of(on) : default), []);
        }
    }
}
