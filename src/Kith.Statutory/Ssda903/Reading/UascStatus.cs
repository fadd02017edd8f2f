using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Reading;

/// <summary>A return in tables says by a row of UASC that a child is an unaccompanied asylum seeker; the header's status follows from it.</summary>
internal static class UascStatus
{
    public static void Into(YearTables year)
    {
        if (!year.Uasc.Given || !year.Header.Given || year.Header.Uasc.Given) return;
        var children = new HashSet<int>();
        for (var row = 0; row < year.Uasc.Count; row++) children.Add(year.Uasc.ChildOf(row));
        year.Header.Give([year.Header.Uasc]);
        for (var row = 0; row < year.Header.Count; row++) year.Header.Uasc.Append(children.Contains(year.Header.ChildOf(row)) ? "1"u8 : "0"u8);
    }
}
