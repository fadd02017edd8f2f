namespace Kith.Cli.Burden;

/// <summary>One box of a published form: in which document, about whom in the worked family, what it asks, and whether an earlier box of the same journey asked it already.</summary>
public sealed record PublishedBox(string Document, string Entity, string Item, bool AlreadyHeld)
{
    /// <summary>"F02 C1 religion".</summary>
    public override string ToString() => $"{Document} {Entity} {Item}";
}

/// <summary>Where Kith holds what a box asks.</summary>
/// <param name="Entity">Whom or what the fact is about: children who share a home share its address.</param>
public sealed record HeldIn(string Entity, string Fact);

/// <summary>
/// The boxes of today's published forms for one worked family, and which fact or paragraph of Kith holds the same thing. Only what the
/// fields ask is kept here, from published templates; F07 is the published protection plan.
/// </summary>
public static class PublishedForms
{
    private static readonly string[] Children = ["C1", "C2", "C3"];

    /// <summary>Every box, in the order of the journey.</summary>
    public static IReadOnlyList<PublishedBox> Boxes { get; } = Read();

    /// <summary>The documents, in the order of the journey.</summary>
    public static IReadOnlyList<string> Documents { get; } = Boxes.Select(b => b.Document).Distinct().ToList();

    /// <summary>The fact that holds what a box asks; null when no fact of the house does.</summary>
    public static HeldIn? Of(PublishedBox box) => box switch
    {
        { Item: "addr_line" or "addr_town" or "addr_postcode" } => Address(box),
        { Entity: "REF" } => new("REF", "referral." + ReferralItem(box.Item)),
        { Entity: "ASM", Item: var item } when item.StartsWith("seen_alone_", StringComparison.Ordinal) => new(item["seen_alone_".Length..], "assessment.seen-alone"),
        { Entity: "ASM", Item: var item } when item.StartsWith("seen_", StringComparison.Ordinal) => new(item["seen_".Length..], "assessment.seen"),
        { Entity: "ASM", Item: "start" or "end" } => new("ASM", $"assessment.{box.Item}ed-on"),
        { Entity: "ASM" } => new("ASM", "assessment." + box.Item.Replace('_', '-')),
        { Entity: "CPP" } => PlanItem(box.Item) is { } item ? new("CPP", "plan." + item) : null,
        { Entity: "P_SW" } => box.Item == "name" ? new("CPP", "plan.lead") : new("P_SW", "professional." + box.Item),
        _ when box.Entity.StartsWith("P_", StringComparison.Ordinal) => new(box.Entity, "professional." + box.Item),
        _ when Children.Contains(box.Entity) || box.Entity.Length == 1 => PersonItem(box.Item) is { } fact ? new(box.Entity, fact) : null,
        _ => null,
    };

    private static HeldIn Address(PublishedBox box)
    {
        var part = box.Item switch { "addr_line" => "address-line", "addr_town" => "town", _ => "postcode" };
        return box.Entity.StartsWith("P_", StringComparison.Ordinal) ? new(box.Entity, "professional." + part) : new(WorkedFamily.HomeOf(box.Entity), "household." + part);
    }

    private static string? PersonItem(string item) => item switch
    {
        "forename" or "name" => "person.given-name",
        "surname" => "person.family-name",
        "dob" => "person.born-on",
        "gender" => "person.sex",
        "language" => "person.first-language",
        "school" => "child.school",
        "gp_name" => "child.gp",
        "relationship" => "relationship.kind",
        "pr" => "relationship.parental-responsibility",
        "cp_category" => null, // decided at a conference
        _ => "person." + item,
    };

    private static string ReferralItem(string item) => item switch
    {
        "date_received" => "received-at",
        "decision_by" => "decided-by",
        "decision_date" => "decided-on",
        _ => item.Replace('_', '-'),
    };

    private static string? PlanItem(string item) => item switch
    {
        "start" => "started-on",
        "contingency" => "contingency",
        _ => null, // the core group, the review conference, legal advice: protection's
    };

    private static List<PublishedBox> Read()
    {
        using var stream = typeof(PublishedForms).Assembly.GetManifestResourceStream("published-forms.csv")!;
        using var text = new StreamReader(stream);
        return text.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)
            .Select(line => line.Trim().Split(',')).Select(p => new PublishedBox(p[0], p[1], p[2], p[3] == "1")).ToList();
    }
}
