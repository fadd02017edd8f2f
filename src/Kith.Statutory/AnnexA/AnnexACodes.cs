using System.Buffers;
using System.Collections.Frozen;

namespace Kith.Statutory.AnnexA;

/// <summary>
/// The codes of the lists. Authorities write them in several ways: "F", "Female", "b) Female", "N1 - Abuse or neglect", "PR1: Own provision". So a cell is good
/// when, without a leading letter and bracket, its first word or the whole of it is one of these.
/// </summary>
internal static class AnnexACodes
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> Sets = new Dictionary<string, string>
    {
        ["sex"] = "M|F|U|MALE|FEMALE|NOT STATED/RECORDED|NOT STATED|INDETERMINATE|NEITHER|UNBORN|UNKNOWN",
        ["ethnicity"] = "WBRI|WIRI|WIRT|WOTH|WROM|MWBC|MWBA|MWAS|MOTH|AIND|APKN|ABAN|AOTH|BCRB|BAFR|BOTH|CHNE|OOTH|REFU|NOBT",
        ["yes-no"] = "YES|NO|Y|N|NOT APPLICABLE|NOT STATED/RECORDED",
        ["source"] = "1A|1B|1C|1D|2A|2B|3A|3B|3C|3D|3E|3F|4|5A|5B|5C|5D|6|7|8|9|10",
        ["need"] = "N0|N1|N2|N3|N4|N5|N6|N7|N8|N9",
        ["abuse"] = "NEG|PHY|SAB|EMO|MUL|NEGLECT|PHYSICAL|SEXUAL|EMOTIONAL|MULTIPLE",
        ["legal-status"] = "C1|C2|D1|E1|V2|V3|V4|L1|L2|L3|J1|J2|J3",
        ["placement"] = "A3|A4|A5|A6|H5|K1|K2|K3|P1|P2|P3|R1|R2|R3|R5|S1|T0|T1|T2|T3|T4|U1|U2|U3|U4|U5|U6|Z1|Z11|Z12|Z13|Z14",
        ["provider"] = "PR0|PR1|PR2|PR3|PR4|PR5",
        ["in-out"] = "IN|OUT",
        ["eligibility"] = "RELEVANT|FORMER|QUALIFYING|ELIGIBLE",
        ["in-touch"] = "YES|NO|Y|N|DIED|REFU|NREQ|RHOM|YOUNG|YP",
        ["accommodation"] = "B|C|D|E|G|H|K|R|S|T|U|V|W|X|Y|Z|0",
        ["suitable"] = "SUITABLE|UNSUITABLE|1|2|YES|NO",
        ["activity"] = "F1|P1|F2|P2|F4|P4|F5|P5|G4|G5|G6|0",
        ["decision-reversed"] = "RD1|RD2|RD3|RD4",
    }.ToFrozenDictionary(s => s.Key, s => s.Value.Split('|').ToFrozenSet());

    private static readonly SearchValues<char> WordEnds = SearchValues.Create(" :-,\u2013\u00a0");

    /// <summary>The cell is one of the codes of the set.</summary>
    public static bool Has(string set, string cell) => Find(set, cell) is not null;

    /// <summary>The code a cell gives, in capitals; null when it is none of the set.</summary>
    public static string? Find(string set, string cell)
    {
        var text = cell.Trim().ToUpperInvariant();
        if (text.Length > 2 && char.IsAsciiLetter(text[0]) && text[1] == ')') text = text[2..].Trim();
        var end = text.AsSpan().IndexOfAny(WordEnds);
        return Sets[set].Contains(text) ? text : end > 0 && Sets[set].Contains(text[..end]) ? text[..end] : null;
    }
}
