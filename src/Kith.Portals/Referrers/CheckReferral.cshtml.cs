using Kith.Journey.FrontDoor.Referrals;
using Kith.Kernel;
using Kith.Platform.Forms;
using Kith.Platform.Pages;
using Kith.Platform.Pages.Components;
using Kith.Record.Facts;
using Kith.Record.Facts.Sheets;
using Kith.Record.Practice.Thresholds;
using Microsoft.AspNetCore.Mvc;

namespace Kith.Portals.Referrers;

/// <summary>The answers of one section, with where each is changed.</summary>
public sealed record AnswerCard(string Title, IReadOnlyList<SummaryRow> Rows);

/// <summary>Everything that was answered, once more, before it is sent.</summary>
public sealed class CheckReferralModel(Doorway doorway, ReceiveReferral receive, HouseAddress house, TimeProvider clock) : DoorPage(doorway)
{
    /// <summary>The answers, section by section.</summary>
    public IReadOnlyList<AnswerCard> Cards { get; private set; } = [];

    /// <summary>What the guidance says; families are not shown levels.</summary>
    public ThresholdReading? Guidance => Draft.Self is null ? Draft.ReadThreshold(Doorway.Lay, Doorway.Pack) : null;

    /// <summary>The last page of the form.</summary>
    public string BackHref => ReferralSteps.Of(Doorway.Lay.Lay(Draft)) is [.., var last] ? $"{Doorway.Address}/{last.Path}" : Doorway.Address;

    /// <summary>Shows the answers.</summary>
    public void OnGet() => Show();

    /// <summary>Sends it. What is missing is asked on its own page.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var code = TrackingCode.Of(Doorway.SecretFor(HttpContext), Draft.Id);
        var outcome = await receive.ReceiveAsync(new SentReferral(Draft, code, house.Of(Request, Doorway.FollowsByAccount ? $"/my-referrals/{Draft.Id.Value}" : $"/track/{code}"), Doorway.Place), cancellation);
        switch (outcome)
        {
            case Outcome<ReceivedReferral>.Done:
                return Redirect($"{Doorway.Address}/sent");
            case Outcome<ReceivedReferral>.Invalid { Problems: var problems } when StepOf(problems.Keys) is { } step:
                return Redirect($"{Doorway.Address}/{step}?back=check&missing=true");
            case Outcome<ReceivedReferral>.Refused { Why: var why }:
                ModelState.AddModelError("", why.Says);
                break;
            default:
                return NotFound();
        }

        Show();
        return Page();
    }

    /// <summary>It is for the front door after all: what was written stands on its form, and what that asks besides is asked when it is sent.</summary>
    public async Task<IActionResult> OnPostFrontDoorAsync(CancellationToken cancellation)
    {
        var form = Doorway.ForFamilies ? Draft.Form : ReferralForms.ByProfessional(ReferralRoute.FrontDoor);
        await Doorway.KeepAsync(Draft with { Route = ReferralRoute.FrontDoor, Form = form }, cancellation);
        return Redirect($"{Doorway.Address}/check");
    }

    private string? StepOf(IEnumerable<string> fields)
    {
        var wrong = fields.ToHashSet(StringComparer.Ordinal);
        var section = Doorway.Lay.Lay(Draft).Applying.FirstOrDefault(s => s.Fields.Any(f => wrong.Contains(f.Name)));
        return section is null ? null : Path(section);
    }

    private static string Path(SheetSection section) =>
        section.Section.For is SectionSubject.EachChild or SectionSubject.EachAdult or SectionSubject.EachProfessional or SectionSubject.EachHousehold
            ? $"{section.Section.Id}/{section.Subject.Key.Split(':')[1]}" : section.Section.Id;

    // Everything about one person stands together, whichever pages asked it.
    private void Show() =>
        Cards = Doorway.Lay.Lay(Draft).Applying.Where(s => s.Fields.Count > 0).GroupBy(s => s.Subject.Label.Length == 0 ? s.Section.Id : s.Subject.Key)
            .Select(g => new AnswerCard(Title(g.First()), g.SelectMany(s => s.Fields.Select(f => Row(s, f))).ToList())).ToList();

    private static string Title(SheetSection section) => section.Subject.Label.Length == 0 ? section.Section.Title : section.Subject.Label;

    private SummaryRow Row(SheetSection section, SheetField field)
    {
        var known = field.As == FieldAs.Confirm;
        return new SummaryRow(field.Label)
        {
            Value = known ? FactValue.Show(field.Fact!, field.Codes, field.Held!.Value!) : Shown(section, field), Nothing = Words["portal.check.nothing"],
            Source = known ? Words.Say("portal.known.from", ("source", field.Held!.Source)) : null, Action = Words["portal.check.change"], Held = $"{field.Ref}|{field.Question.Id}",
            ActionHref = $"{Doorway.Address}/{Path(section)}?back=check{(known ? "&open=" + Uri.EscapeDataString(field.Name) : "")}",
        };
    }

    private string? Shown(SheetSection section, SheetField field)
    {
        if (field.As == FieldAs.Narrative)
        {
            return field.Typed.One(field.Name);
        }

        var read = FormReading.Read([section with { Fields = [field] }], field.Typed, London.Today(clock), requireAll: false);
        return read.Facts is [{ Value: { } value }] ? FactValue.Show(field.Fact!, field.Codes, value)
            : read.Problems.Count > 0 ? string.Join(' ', FormReading.Names(field).SelectMany(field.Typed.All)) : null;
    }
}
