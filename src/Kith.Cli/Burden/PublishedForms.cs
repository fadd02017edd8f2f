namespace Kith.Cli.Burden;

/// <summary>One box of a published form: which document, about whom in the worked family, and what it asks.</summary>
public sealed record PublishedBox(string Document, string Entity, string Item);

/// <summary>
/// The boxes of today's published forms for one worked family (three children, four adults, six professionals), and which facts or
/// passages of Kith hold the same thing. The field lists were read on published templates; only the facts are kept here.
/// </summary>
public static class PublishedForms
{
    /// <summary>Every box, in order.</summary>
    public static IReadOnlyList<PublishedBox> Boxes { get; } = Read();

    /// <summary>Documents in the order of the journey; "plan" stands for the published protection plan (F07).</summary>
    public static IReadOnlyList<string> Documents { get; } = ["F01", "F02", "F03", "plan"];

    /// <summary>Facts or topics that hold what the box asks; empty when no page of this journey covers it yet.</summary>
    public static IReadOnlyList<string> HeldIn(PublishedBox box) => (Kind(box.Entity), box.Item) switch
    {
        (_, "addr_line") when Kind(box.Entity) == "professional" => ["professional.address-line"],
        (_, "addr_town") when Kind(box.Entity) == "professional" => ["professional.town"],
        (_, "addr_postcode") when Kind(box.Entity) == "professional" => ["professional.postcode"],
        (_, "addr_line") => ["household.address-line"],
        (_, "addr_town") => ["household.town"],
        (_, "addr_postcode") => ["household.postcode"],
        ("person", "forename") => ["person.given-name"],
        ("person", "surname") => ["person.family-name"],
        ("person", "name") => ["person.given-name"],
        ("person", "dob") => ["person.born-on"],
        ("person", "gender") => ["person.sex"],
        ("person", "language") => ["person.first-language"],
        ("person", "school") => ["child.school"],
        ("person", "gp_name") => ["child.gp"],
        ("person", "relationship") => ["relationship.kind"],
        ("person", "pr") => ["relationship.parental-responsibility"],
        ("person", "cp_category") => [],
        ("person", var item) => ["person." + item],
        ("professional", var item) => ["professional." + item],
        ("referral", "reason") => ["referral.reason"],
        ("referral", "involvement") => ["referral.involvement"],
        ("referral", "support_sought") => ["referral.support-sought"],
        ("referral", "decision_by") => ["referral.decided-by"],
        ("referral", "decision_date") => ["referral.decided-on"],
        ("referral", "date_received") => ["referral.received-at"],
        ("referral", var item) => ["referral." + item.Replace('_', '-')],
        ("assessment", "start") => ["assessment.started-on"],
        ("assessment", "end") => ["assessment.ended-on"],
        ("assessment", var item) when item.StartsWith("seen_alone_", StringComparison.Ordinal) => ["assessment.seen-alone"],
        ("assessment", var item) when item.StartsWith("seen_", StringComparison.Ordinal) => ["assessment.seen"],
        ("assessment", var item) => ["assessment." + item.Replace('_', '-')],
        ("plan", "start") => ["plan.started-on"],
        ("plan", "contingency") => ["plan.contingency"],
        _ => [],
    };

    /// <summary>Whom a box is about, as the journey knows it: "assessment: seen_C2" is about C2.</summary>
    public static string About(PublishedBox box) =>
        box.Entity == "ASM" && box.Item.StartsWith("seen", StringComparison.Ordinal) ? box.Item[(box.Item.LastIndexOf('_') + 1)..] : box.Entity;

    /// <summary>What kind of thing an entity of the worked family is.</summary>
    public static string Kind(string entity) => entity switch
    {
        "REF" => "referral",
        "ASM" => "assessment",
        "CPP" => "plan",
        "ICPC" => "conference",
        "P" => "person",
        _ when entity.StartsWith("P_", StringComparison.Ordinal) => "professional",
        _ => "person",
    };

    private static List<PublishedBox> Read()
    {
        using var stream = typeof(PublishedForms).Assembly.GetManifestResourceStream("published-forms.csv")!;
        using var text = new StreamReader(stream);
        return text.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)
            .Select(line => line.Trim().Split(',')).Select(p => new PublishedBox(p[0] == "F07" ? "plan" : p[0], p[1], p[2])).ToList();
    }
}
