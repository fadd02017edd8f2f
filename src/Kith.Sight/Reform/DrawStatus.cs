using Kith.Platform.Pages.Components;
using Microsoft.AspNetCore.Html;

namespace Kith.Sight.Reform;

/// <summary>Draws how a date stands: in words, the colour only helps.</summary>
public static class DrawStatus
{
    /// <summary>"Overdue".</summary>
    public static string Says(DueStatus status) => status switch
    {
        DueStatus.Done => "Done", DueStatus.Overdue => "Overdue", DueStatus.DueSoon => "Due soon", DueStatus.NotYetDue => "Not yet due", _ => "No day can be read",
    };

    /// <summary>The tag.</summary>
    public static IHtmlContent Tag(DueStatus status) => StatusTag.Render(Says(status), status switch
    {
        DueStatus.Done => TagTone.Green, DueStatus.Overdue => TagTone.Red, DueStatus.DueSoon => TagTone.Yellow, DueStatus.NotYetDue => TagTone.Blue, _ => TagTone.Grey,
    });

    /// <summary>"April 2025, read as 30 April 2025".</summary>
    public static string Written(DueLine due) => due.Read is { } read ? $"{due.Row.Written}, read as {ReformPage.Long(read.Day)}" : $"{due.Row.Written} (no day can be read)";

    /// <summary>What is put at risk, in words: "workstream 3: 3.1, 3.2".</summary>
    public static string Says(AtRisk risk, ProgrammeKnown programme) =>
        risk.Link.LeadsAnywhere ? "Any workstream"
        : risk.Outside is { } outside ? $"Outside the programme: {outside}"
        : $"Workstream {risk.Workstream}, {programme.Workstream(risk.Workstream!.Value)?.Row.Name}: {string.Join(", ", risk.Actions.Select(a => a.Row.Ref).Distinct())}{(risk.Whole ? " (the whole workstream)" : "")}";

    /// <summary>A table of what a late action puts at risk, and by which link.</summary>
    public static IHtmlContent RiskTable(IReadOnlyList<AtRisk> risks, ProgrammeKnown programme, string caption) => Table.Render(
        caption, [new("Step"), new("Put at risk"), new("By"), new("Because"), new("The link is")],
        risks.Select(r => (IReadOnlyList<object?>)[r.Step.ToString(), Says(r, programme), r.By, r.Link.Says, r.Link.Kind]), dense: true);
}
