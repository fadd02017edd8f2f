using Kith.Statutory.Cin;

namespace Kith.Statutory.Insight.Need;

/// <summary>What a census of children in need shows, without a record behind it.</summary>
public static class SeeCin
{
    /// <summary>The report, for the year of the census.</summary>
    public static Report Of(CinReturn all, Asked asked)
    {
        var need = new InNeed(all, asked);
        return new("Children in need", need.Start, need.End,
            [ReferralsChapter.Of(need), AssessmentsChapter.Of(need), EnquiriesChapter.Of(need), NeedChapter.Of(need), ProtectionChapter.Of(need), CourtChapter.Of(need)]) { Authority = asked.Authority };
    }
}
