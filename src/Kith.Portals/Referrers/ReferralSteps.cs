using Kith.Journey.FrontDoor.Referrals;
using Kith.Platform.Forms;
using Kith.Record.Facts.Sheets;

namespace Kith.Portals.Referrers;

/// <summary>One page on the way: a section of the form, for one subject; or the list from which more children, adults or professionals are added.</summary>
/// <param name="Of">Id of the subject where the section repeats; null otherwise.</param>
public sealed record ReferralStep(string Section, string? Of)
{
    /// <summary>"children/0198…".</summary>
    public string Path => Of is null ? Section : $"{Section}/{Of}";
}

/// <summary>The pages of a referral in their order, from the pack's form and what has been answered. Pure.</summary>
public static class ReferralSteps
{
    /// <summary>Whether people are added in a section: the first one about each of them.</summary>
    public static bool Adds(FormDefinition form, FormSection section) =>
        section.For is SectionSubject.EachChild or SectionSubject.EachAdult or SectionSubject.EachProfessional
        && form.Sections.First(s => s.For == section.For) == section;

    /// <summary>Every page that has something to ask.</summary>
    public static IReadOnlyList<ReferralStep> Of(FormSheet sheet) =>
        sheet.Form.Sections.SelectMany(section => Adds(sheet.Form, section)
            ? [new ReferralStep(section.Id, null)]
            : sheet.Sections.Where(s => s.Section.Id == section.Id && s.FoldedBecause is null && s.Fields.Any(f => f.As is FieldAs.Ask or FieldAs.Narrative))
                .Select(s => new ReferralStep(section.Id, OfSubject(section, s)))).ToList();

    /// <summary>The section of the sheet that a page asks, or null when the draft has no such page.</summary>
    public static SheetSection? Find(FormSheet sheet, string section, string? of) =>
        sheet.Sections.FirstOrDefault(s => s.Section.Id == section && s.FoldedBecause is null && OfSubject(s.Section, s) == of);

    /// <summary>The page after one; null when what follows is to check the answers.</summary>
    public static ReferralStep? After(FormSheet sheet, ReferralStep step)
    {
        var section = sheet.Form.Section(step.Section)!;
        if (step.Of is not null && Adds(sheet.Form, section))
        {
            return new(step.Section, null);
        }

        // A page may have gone away by its own answer: the order of the form says what follows.
        var all = Of(sheet);
        var at = all.ToList().IndexOf(step);
        var order = sheet.Form.Sections.Select(s => s.Id).ToList();
        return at >= 0 ? all.ElementAtOrDefault(at + 1) : all.FirstOrDefault(s => order.IndexOf(s.Section) > order.IndexOf(step.Section));
    }

    /// <summary>The page before one; null when that is the start.</summary>
    public static ReferralStep? Before(FormSheet sheet, ReferralStep step, ReferralDraft draft)
    {
        var section = sheet.Form.Section(step.Section)!;
        if (step.Of is not null && Adds(sheet.Form, section) && HasList(section, draft))
        {
            return new(step.Section, null);
        }

        var all = Of(sheet).ToList();
        var at = all.FindIndex(s => s.Section == step.Section && (Adds(sheet.Form, section) || s.Of == step.Of));
        return at > 0 ? all[at - 1] : null;
    }

    /// <summary>Whether there is a list to come back to: not while the first child is not named.</summary>
    public static bool HasList(FormSection section, ReferralDraft draft) =>
        section.For != SectionSubject.EachChild || draft.AllChildren().Count > 1 || draft.AllChildren().Any(c => draft.Says(DraftPeople.Ref(c)));

    private static string? OfSubject(FormSection section, SheetSection s) =>
        section.For is SectionSubject.EachChild or SectionSubject.EachAdult or SectionSubject.EachProfessional or SectionSubject.EachHousehold
            ? s.Subject.Key.Split(':')[1] : null;
}
