using System.Collections.Frozen;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Insight;

/// <summary>Short names for the codes of the returns, for those who read figures.</summary>
internal static class Words
{
    public const string Boys = "Boys", Girls = "Girls", NoSex = "Not known";

    private static readonly FrozenDictionary<string, string> Placements = Read("""
        A3 Placed for adoption|A4 Placed for adoption|A5 Placed for adoption|A6 Placed for adoption|K1 Secure home|K2 Children's home|K3 Supported accommodation
        H5 Semi-independent living|P1 With parents|P2 Independent living|P3 Residential employment|R1 Care home|R2 Health setting|R3 Family centre|R5 Custody
        S1 Residential school|T0 Temporary|T1 Temporary|T2 Temporary|T3 Temporary|T4 Temporary|U1 Fostered by family or friends|U2 Fostered by family or friends
        U3 Fostered by family or friends|U4 Fostered by others|U5 Fostered by others|U6 Fostered by others|Z1 Other|Z11 Other|Z12 Other|Z13 Other|Z14 Other
        """);

    private static readonly FrozenDictionary<string, string> LegalStatuses = Read("""
        C1 Interim care order|C2 Care order|D1 Freeing order|E1 Placement order|V2 By agreement (section 20)|V3 Short breaks|V4 Short breaks|L1 Police protection
        L2 Emergency protection order|L3 Child assessment order|J1 Remanded|J2 Detained by the police|J3 Youth order with residence
        """);

    private static readonly FrozenDictionary<string, string> Needs = Read("""
        N0 Not stated|N1 Abuse or neglect|N2 Child's disability|N3 Parent's illness or disability|N4 Family in acute stress|N5 Family dysfunction
        N6 Socially unacceptable behaviour|N7 Low income|N8 Absent parenting|N9 Other than in need
        """);

    private static readonly FrozenDictionary<string, string> Reasons = Read("""
        E11 Adopted|E12 Adopted|E2 Died|E3 Care of another authority|E4A Home, planned|E4B Home, not planned|E13 Relatives, without parental responsibility
        E41 Child arrangements order|E45 Special guardianship|E46 Special guardianship|E47 Special guardianship|E48 Special guardianship
        E5 Independent living|E6 Independent living|E7 Adult care|E8 Other|E9 Custody|E14 Remand ended|E15 Found to be an adult|E16 Moved abroad|E17 Stayed with carers at 18
        """);

    private static readonly FrozenDictionary<string, string> Providers = Read("PR0 Parent|PR1 Own provision|PR2 Another authority|PR3 Other public|PR4 Private|PR5 Voluntary");

    private static readonly FrozenDictionary<string, string> Abuses = Read("NEG Neglect|PHY Physical abuse|SAB Sexual abuse|EMO Emotional abuse|MUL More than one");

    private static readonly FrozenDictionary<string, string> Closures = Read("""
        RC1 Adopted|RC2 Died|RC3 Child arrangements order|RC4 Special guardianship|RC5 Moved to another authority|RC6 Adult services|RC7 Other
        RC8 Assessed, no further action|RC9 Assessed, early help
        """);

    private static readonly FrozenDictionary<string, string> Sources = Read("""
        1A Family, friends or the child|1B Family, friends or the child|1C Family, friends or the child|1D Family, friends or the child|2A Schools|2B Education services
        3A Health|3B Health|3C Health|3D Health|3E Health|3F Health|4 Housing|5A Council|5B Council|5C Council|5D Council, early help|6 Police|7 Other legal agency
        8 Other|9 Anonymous|10 Unknown
        """);

    private static readonly FrozenDictionary<string, string> Ethnicities = Read("""
        WBRI White|WIRI White|WIRT White|WOTH White|WROM White|MWBC Mixed|MWBA Mixed|MWAS Mixed|MOTH Mixed|AIND Asian|APKN Asian|ABAN Asian|AOTH Asian
        BCRB Black|BAFR Black|BOTH Black|CHNE Chinese|OOTH Other|REFU Refused|NOBT Not yet obtained
        """);

    private static readonly FrozenDictionary<string, string> Parts = Read("""
        PN0 Under four|PN1 Came and spoke|PN2 Came, an advocate spoke|PN3 Came, by signs or pictures|PN4 Came, did not say|PN5 Did not come, an advocate spoke
        PN6 Did not come, sent views|PN7 Did not come, no views
        """);

    private static readonly FrozenDictionary<string, string> Factors = Read("""
        1 Alcohol|2 Drugs|3 Domestic abuse|4 Mental health|5 Learning disability|6 Physical disability or illness|7 Young carer|8 Privately fostered
        9 Unaccompanied asylum seeker|10 Missing|11 Sexual exploitation|12 Trafficking|13 Gangs|14 Socially unacceptable behaviour|15 Self-harm|16 Neglect
        17 Emotional abuse|18 Physical abuse|19 Sexual abuse|20 Other|21 None|22 Female genital mutilation|23 Faith or belief|24 Criminal exploitation
        """);

    public static string? Placement(Code code) => Find(Placements, code);

    public static string? LegalStatus(Code code) => Find(LegalStatuses, code);

    public static string? Need(Code code) => Find(Needs, code);

    public static string? ReasonCeased(Code code) => Find(Reasons, code);

    public static string? Provider(Code code) => Find(Providers, code);

    public static string? Abuse(Code code) => Find(Abuses, code);

    public static string? Closure(Code code) => Find(Closures, code);

    public static string? Source(Code code) => Find(Sources, code);

    public static string? Ethnicity(Code code) => Find(Ethnicities, code);

    public static string? Part(Code code) => Find(Parts, code);

    /// <summary>The factor without the letter that says whose it is.</summary>
    public static string? Factor(Code code) => code.IsGiven ? Factors.GetValueOrDefault(code.ToString().TrimEnd('A', 'B', 'C', 'D', 'E', 'F')) ?? code.ToString() : null;

    /// <summary>Boys, girls or not known, from the codes of all years and the words of lists.</summary>
    public static string Sex(Code code) => code.IsBlank ? NoSex : code.ToString().ToUpperInvariant() switch
    {
        "M" or "1" or "MALE" => Boys,
        "F" or "2" or "FEMALE" => Girls,
        _ => NoSex,
    };

    // A code without a name is shown as it is: nothing disappears.
    private static string? Find(FrozenDictionary<string, string> names, Code code) => code.IsBlank ? null : names.GetValueOrDefault(code.ToString()) ?? code.ToString();

    private static FrozenDictionary<string, string> Read(string lines) => lines.Split(['|', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(line => line.Split(' ', 2)).ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
}
