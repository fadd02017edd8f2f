namespace Kith.Statutory.AnnexA;

/// <summary>What a cell of a list may hold.</summary>
public enum CellKind
{
    Id,
    Text,
    Day,
    Number,
    Code,
}

/// <summary>A column of a list: its heading, whether it may be blank, and what it holds (for codes, the set).</summary>
public sealed record ListColumn(string Heading, bool MayBeBlank, CellKind Kind, string? Codes);

/// <summary>One of the eleven lists.</summary>
public sealed record ListLayout(int Number, string Says, IReadOnlyList<ListColumn> Columns)
{
    /// <summary>The name of its sheet and table.</summary>
    public string Name => $"List {Number}";
}

/// <summary>
/// The lists of Annex A of the inspection of local authority children's services (Ofsted): a sheet each. In the layout below <c>*</c> means that the cell must
/// not be blank, and what follows the colon is what the cell holds; without it, text.
/// </summary>
public static class AnnexALayout
{
    private const string Child = """
        Child Unique ID*: id
        Gender*: code sex
        Ethnicity*: code ethnicity
        Date of Birth: day
        Age of Child (Years): number
        """;

    private const string Disabled = "\nDoes the Child have a Disability*: code yes-no";
    private const string Worker = "\nAllocated Team*\nAllocated Worker*";

    /// <summary>The lists in order.</summary>
    public static IReadOnlyList<ListLayout> Lists { get; } =
    [
        List(1, "contacts", Child + """

            Date of Contact*: day
            Contact Source*: code source
            """),
        List(2, "early help", Child + """

            Assessment start date*: day
            Assessment completion date: day
            Organisation completing assessment*
            """),
        List(3, "referrals", Child + """

            Date of Referral*: day
            Referral Source*: code source
            Referral NFA?*: code yes-no
            Number of Referrals in Last 12 Months*: number
            """ + Worker),
        List(4, "assessments", Child + Disabled + """

            Continuous Assessment Start Date*: day
            Child Seen During Continuous Assessment*: code yes-no
            Continuous Assessment Date of Authorisation: day
            Was the child assessed as requiring LA children's social care support?
            """ + Worker),
        List(5, "section 47 enquiries and initial conferences", Child + Disabled + """

            Strategy discussion initiating Section 47 Enquiry Start Date*: day
            Was an Initial Child Protection Conference deemed unnecessary?: code yes-no
            Date of Initial Child Protection Conference: day
            Did the Initial Child Protection Conference Result in a Child Protection Plan: code yes-no
            Number of Section 47 Enquiries in the last 12 months*: number
            Number of ICPCs in the last 12 months*: number
            """ + Worker),
        List(6, "children in need", Child + Disabled + """

            CIN Start Date: day
            Primary Need Code*: code need
            Date Child Was Last Seen: day
            CIN Closure Date: day
            Reason for Closure
            Case Status*
            """ + Worker),
        List(7, "child protection plans", Child + Disabled + """

            Child Protection Plan Start Date*: day
            Initial Category of Abuse*: code abuse
            Latest Category of Abuse*: code abuse
            Date of the Last Statutory Visit: day
            Was the Child Seen Alone?: code yes-no
            Date of latest review conference: day
            Child Protection Plan End Date: day
            Subject to Emergency Protection Order or Protected Under Police Powers in Last Six Months (Y/N)*: code yes-no
            Number of Previous Child Protection Plans*: number
            """ + Worker),
        List(8, "looked after children", Child + """

            Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N)*: code yes-no
            """ + Disabled + """

            Date Started to be Looked After*: day
            Child's Category of Need*: code need
            Is this a second or subsequent period of being a Looked After Child within the last 12 months (Y/N)*: code yes-no
            Start date of current legal status*: day
            Child's Legal Status*: code legal-status
            Date of Latest Statutory Review: day
            Date of Last Social Work Visit: day
            What is the permanence plan for this child?
            Date of Last IRO Visit / Contact to the Child: day
            Date of Last Health Assessment: day
            Date of Last Dental Check: day
            Number of Placements in the Last 12 months*: number
            Date Ceased to be Looked After: day
            Reason Ceased to be Looked After
            Start Date of Most Recent Placement*: day
            Placement Type*: code placement
            Placement Provider*: code provider
            Placement postcode*
            URN of Placement
            Placement Location*: code in-out
            LA of Placement*
            Number of Episodes the Child has been 'Missing' from their Placement in the last 12 months*: number
            Number of Episodes the Child has been 'Absent' from their Placement in the last 12 months*: number
            Was the child offered a Return Interview after their last missing episode (Y/N)?: code yes-no
            Did the child accept a Return Interview after their last missing episode (Y/N)?: code yes-no
            """ + Worker),
        List(9, "leaving care", Child + Disabled + Worker + """

            Eligibility Category*: code eligibility
            LA in Touch*: code in-touch
            Type of Accommodation: code accommodation
            Suitability of Accommodation: code suitable
            Activity Status: code activity
            """),
        List(10, "adoption", """
            Child Unique ID*: id
            Family identifier
            Gender*: code sex
            Ethnicity*: code ethnicity
            Date of Birth: day
            Age of Child (Years): number
            Does the Child have a Disability*: code yes-no
            Date the Child Entered Care*: day
            Date of Decision that Child Should be Placed for Adoption*: day
            Date of Placement Order: day
            Date of Matching Child and Prospective Adopters: day
            Date Placed for Adoption: day
            Date of Adoption Order: day
            Date of Decision that Child Should No Longer be Placed for Adoption: day
            Reason Why Child No Longer Placed for Adoption: code decision-reversed
            Date the child was placed for fostering in FFA or concurrent planning placement: day
            """),
        List(11, "adopters", """
            Individual adopter identifier*
            Family identifier
            Gender*: code sex
            Ethnicity*: code ethnicity
            Disability*: code yes-no
            Is the (prospective) adopter fostering for adoption?*: code yes-no
            Date enquiry received*: day
            Date Stage 1 started: day
            Date Stage 1 ended: day
            Date Stage 2 started: day
            Date Stage 2 ended: day
            Date application submitted: day
            Date application approved: day
            Date adopter matched with child(ren): day
            Date child/children placed with adopter(s): day
            No. of children placed: number
            Date of Adoption Order: day
            Date of leaving adoption process: day
            Reason for leaving adoption process
            """),
    ];

    private static ListLayout List(int number, string says, string columns) =>
        new(number, says, columns.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Column).ToList());

    private static ListColumn Column(string line)
    {
        var parts = line.Split(": ", 2);
        var heading = parts[0].TrimEnd('*');
        var holds = parts.Length == 1 ? "text" : parts[1];
        return new(heading, !parts[0].EndsWith('*'), Enum.Parse<CellKind>(holds.Split(' ')[0], ignoreCase: true), holds.StartsWith("code ", StringComparison.Ordinal) ? holds[5..] : null);
    }
}
