using Kith.Journey.FrontDoor.Referrals;
using Kith.Kernel;
using Kith.Platform.Forms;
using Kith.Record.Facts.Sheets;
using Kith.Record.Practice;

namespace Kith.Journey.FrontDoor;

/// <summary>A question of the referral form that has no answer yet for some of those it is about.</summary>
/// <param name="Id">The fact or topic.</param>
internal sealed record MissingAnswer(string Id, string Says, int Have, int Of);

/// <summary>
/// What a complete referral has and this one has not: the questions the pack's form marks "needed". It names nobody, because the referrer reads it
/// on a page that a code opens.
/// </summary>
internal static class MissingInReferral
{
    public static IReadOnlyList<MissingAnswer> Of(ReferralFile file, PracticePacks practice, PracticePack pack, DateOnly today)
    {
        var form = pack.Forms[file.Referral.ReferrerPersonId is null ? ReferralForms.ByProfessional(file.Referral.Route) : ReferralForms.SelfReferral];
        var sheet = new LayForm(practice, pack).Lay(form, FrontDoorForm.Subjects(file, pack, today), file.Facts, FormAnswers.None);
        return sheet.Applying.SelectMany(s => s.Fields.Select(f => (s.Section, Field: f))).Where(f => f.Field.Question.Needed)
            .GroupBy(f => (Section: f.Section.Id, f.Field.Question.Id))
            .Select(g => new MissingAnswer(g.Key.Id, Says(g.First().Section, g.First().Field), g.Count(f => IsHeld(file, f.Field)), g.Count()))
            .Where(m => m.Have < m.Of).ToList();
    }

    // "Telephone" alone does not say whose.
    private static string Says(FormSection section, SheetField field) => section.For == SectionSubject.Referral ? field.Label : $"{section.Title}: {field.Label}";

    private static bool IsHeld(ReferralFile file, SheetField field) =>
        field.Topic is { } topic ? file.Passages.Any(p => p.Passage.Topic == topic.Id) : field.Held is { Value: not null } or { NoValue: not null };
}
