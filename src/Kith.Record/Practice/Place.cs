using Kith.Record.Practice.Reading;

namespace Kith.Record.Practice;

/// <summary>A jurisdiction as its front-line staff name things.</summary>
/// <param name="Panel">The panel or access team that takes requests for early help without the front door; null where everything goes through the front door.</param>
/// <param name="FewestToSay">Fewer than this say nothing as a rate, and could point at one family.</param>
public sealed record Place(
    string Id, string Name, string Calendar, PlaceLaw Law, string FrontDoor, string Assessment, string Authority, string EarlyHelp,
    string NumberFact, string NumberName, IReadOnlyList<string> Languages, int FewestToSay, string? Panel)
{
    internal static Place? Read(PackMap map) => new(
        map.Text("id"), map.Text("name"), map.Text("calendar"),
        map.Need("law")?.Map(PlaceLaw.Read) ?? PlaceLaw.None, map.Text("front-door"), map.Text("assessment"), map.Text("authority"), map.Text("early-help"),
        map.Text("number-fact"), map.Text("number-name"), map.Texts("languages"), map.Number("fewest-to-say"), map.TextOrNull("panel"));
}

/// <summary>The names of the law: the act, its provision for children in need and for enquiries.</summary>
public sealed record PlaceLaw(string Name, string InNeed, string Enquiry, string ProtectionList)
{
    internal static PlaceLaw None { get; } = new("", "", "", "");

    internal static PlaceLaw? Read(PackMap map) => new(map.Text("name"), map.Text("in-need"), map.Text("enquiry"), map.Text("protection-list"));
}
