namespace Kith.Statutory.Insight.Inspection;

/// <summary>Lists 1 to 3: contacts, early help and referrals.</summary>
internal static class FrontDoorLists
{
    private const string Contact = "Date of Contact", HelpStart = "Assessment start date", HelpDone = "Assessment completion date", Referral = "Date of Referral";

    public static Chapter Contacts(Inspected all) => all.Chapter(1, "contacts", "Contacts", rows => new("contacts", "Contacts")
    {
        Figures = [Figure.Count("contacts.number", "Contacts in the six months", rows.Behind(), all.Asked.Population)],
        Splits =
        [
            all.ByMonth("contacts.month", "Contacts by month", Picture.Lines, ("Contacts", rows, Contact)) with { Counts = "contacts" },
            Inspected.By("contacts.source", "Who made contact", rows, r => Words.Source(r.CodeOf("Contact Source", "source"))) with { Counts = "contacts" },
            all.Ages("contacts.age", "Age and sex at the contact", rows, r => r.Day(Contact)) with { Counts = "contacts" },
            Inspected.By("contacts.ethnicity", "Ethnicity", rows, r => r.Ethnicity) with { Counts = "contacts" },
        ],
    });

    public static Chapter EarlyHelp(Inspected all) => all.Chapter(2, "early-help", "Early help", rows => new("early-help", "Early help")
    {
        Figures =
        [
            Figure.Count("early-help.number", "Early help assessments", rows.Behind(), all.Asked.Population),
            Inspected.Share("early-help.done", "Finished", rows, r => r.Day(HelpDone).IsKnown),
            Inspected.Days("early-help.days", "Days to finish, in the middle", rows, HelpStart, HelpDone),
        ],
        Splits =
        [
            all.ByMonth("early-help.month", "Begun by month", Picture.Lines, ("Begun", rows, HelpStart), ("Finished", rows, HelpDone)) with { Counts = "assessments" },
            Inspected.By("early-help.by", "Who did them", rows, r => r.Text("Organisation completing assessment")) with { Counts = "assessments" },
            all.Ages("early-help.age", "Age and sex", rows, r => r.Day(HelpStart)),
        ],
    });

    public static Chapter Referrals(Inspected all) => all.Chapter(3, "referrals", "Referrals", rows => new("referrals", "Referrals")
    {
        Figures =
        [
            Figure.Count("referrals.number", "Referrals in the six months", rows.Behind(), all.Asked.Population),
            Inspected.Share("referrals.again", "Referred before within twelve months", rows, r => r.Number("Number of Referrals in Last 12 Months") > 0) with { Note = "By the number of earlier referrals that the list gives." },
            Inspected.Share("referrals.none", "Ended with no further action", rows, r => r.Yes("Referral NFA?") == true),
        ],
        Splits =
        [
            all.ByMonth("referrals.month", "Referrals by month", Picture.Lines, ("Referrals", rows, Referral)) with { Counts = "referrals" },
            Inspected.By("referrals.source", "Who referred", rows, r => Words.Source(r.CodeOf("Referral Source", "source"))) with { Counts = "referrals" },
            all.Ages("referrals.age", "Age and sex at the referral", rows, r => r.Day(Referral)) with { Counts = "referrals" },
            Inspected.By("referrals.team", "Team", rows, r => r.Text("Allocated Team")) with { Counts = "referrals" },
        ],
    });
}
