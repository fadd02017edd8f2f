using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Codes;

/// <summary>SEX: numbers until 2023/24, letters since 2024/25.</summary>
public static class Sex
{
    public static readonly Code Male = "M", Female = "F", NotKnown = "U";
    public static readonly Code MaleUntil2024 = "1", FemaleUntil2024 = "2";

    private static readonly CodeSet Numbers = new("1 2"), Letters = new("M F U");

    /// <summary>The codes of a rule year, by the year it ends in.</summary>
    public static CodeSet Codes(int ruleYear) => ruleYear < 2025 ? Numbers : Letters;

    /// <summary>Male in the codes of a rule year.</summary>
    public static Code MaleIn(int ruleYear) => ruleYear < 2025 ? MaleUntil2024 : Male;

    /// <summary>Female in the codes of a rule year.</summary>
    public static Code FemaleIn(int ruleYear) => ruleYear < 2025 ? FemaleUntil2024 : Female;

    /// <summary>The same sex, in the numbers or in the letters: last year's return may have the others. Blank is the same as blank.</summary>
    public static bool IsSame(Code a, Code b) => Letter(a).IsAlike(Letter(b));

    private static Code Letter(Code code) => code == MaleUntil2024 ? Male : code == FemaleUntil2024 ? Female : code;
}
