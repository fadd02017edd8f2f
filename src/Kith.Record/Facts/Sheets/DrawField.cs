using Kith.Kernel;
using Kith.Platform.Pages;
using Kith.Platform.Pages.Components;
using Kith.Record.Practice;
using Microsoft.AspNetCore.Html;

namespace Kith.Record.Facts.Sheets;

/// <summary>How a sheet's fields look: one place from fact types to page components.</summary>
public static class DrawField
{
    private const int FewEnoughForRadios = 7;

    /// <summary>A field that takes an answer, on a staff page (<paramref name="small"/>) or alone on a public one.</summary>
    /// <param name="noAnswer">Whether "Not known" and "Prefers not to say" are offered beside it; on public pages an empty answer is enough.</param>
    public static IHtmlContent Asked(SheetField field, PageSoFar page, bool small, bool noAnswer = true)
    {
        var mark = FactMark.Of(field.Ref, field.Question.Id);
        var (name, typed) = (field.Name, field.Typed);
        var control = field.As == FieldAs.Narrative
            ? Drawn(page, new TextareaOptions { Name = name, Label = field.Label, Hint = field.Hint, Error = field.Error, Mark = mark, Value = typed.One(name), Rows = 6 }, Textarea.Render)
            : field.Fact!.Type switch
            {
                FactType.Date => Drawn(page, new DateInputOptions { Name = name, Label = field.Label, Hint = field.Hint, Error = field.Error, Mark = mark, Small = small, Value = FormReading.Parts(name, typed) }, DateInput.Render),
                FactType.LongText => Drawn(page, new TextareaOptions { Name = name, Label = field.Label, Hint = field.Hint, Error = field.Error, Mark = mark, Value = typed.One(name) }, Textarea.Render),
                FactType.YesNo => Drawn(page, Picking(field, mark, small) with { Choices = [new("yes", "Yes"), new("no", "No")], Inline = true }, Radios.Render),
                FactType.Choice when field.Codes!.Offered.Count() > FewEnoughForRadios => Drawn(page, new SelectOptions
                {
                    Name = name, Label = field.Label, Hint = field.Hint, Error = field.Error, Mark = mark, Small = small, Value = typed.One(name), Choices = Offered(field),
                }, SelectBox.Render),
                FactType.Choice => Drawn(page, Picking(field, mark, small) with { Choices = Offered(field) }, Radios.Render),
                FactType.Choices when field.Codes!.Offered.Any(c => c.Group is not null) => DrawGroups(field, mark, page, small),
                FactType.Choices => Drawn(page, Picking(field, mark, small) with { Choices = Offered(field) }, Checkboxes.Render),
                var type => Drawn(page, new TextInputOptions
                {
                    Name = name, Label = field.Label, Hint = field.Hint, Error = field.Error, Mark = mark, Small = small, Value = typed.One(name), Spellcheck = false,
                    Type = type switch { FactType.Email => "email", FactType.Phone => "tel", _ => "text" },
                    Width = type switch { FactType.Postcode => 10, FactType.Phone or FactType.Number => 20, _ => null },
                    InputMode = type == FactType.Number ? "numeric" : null,
                }, TextInput.Render),
            };
        return field.As == FieldAs.Narrative || field.Question.Required || !noAnswer ? control : Markup.Several(control, NotKnown(field));
    }

    /// <summary>A field that shows what is held, as a row of a summary list.</summary>
    public static IHtmlContent Shown(SheetField field, string? correctHref) => HeldValue.Render(new HeldValueOptions
    {
        Fact = $"{field.Ref}|{field.Question.Id}", Label = field.Label,
        As = field.As == FieldAs.Confirm && correctHref is not null ? HeldAs.Confirm : HeldAs.Show,
        Value = field.Held?.Value is { } value ? FactValue.Show(field.Fact!, field.Codes, value) : null,
        Nothing = Says(field.Held?.NoValue),
        Source = field.Held?.Source, Said = field.Held is { } held ? held.EffectiveFrom ?? London.DateOf(held.RecordedAt) : null,
        Who = field.Held is { } h && h.RecordedByName != h.Source ? h.RecordedByName : null,
        CorrectHref = field.As == FieldAs.Confirm ? correctHref : null,
    });

    /// <summary>The four answers that are not values, in words.</summary>
    public static string Says(NoValue? none) => none switch
    {
        NoValue.NotKnown => "Not known",
        NoValue.PrefersNotToSay => "Prefers not to say",
        NoValue.DoesNotApply => "Does not apply",
        _ => "Not asked yet",
    };

    private static ChoicesOptions Picking(SheetField field, FactMark mark, bool small) => new()
    {
        Name = field.Name, Label = field.Label, Hint = field.Hint, Error = field.Error, Mark = mark, Small = small, Picked = field.Typed.All(field.Name), Choices = [],
    };

    private static List<Choice> Offered(SheetField field) => field.Codes!.Offered.Select(c => new Choice(c.Value, c.Says, c.Hint)).ToList();

    // Many answers stand under the headings the pack gives them; one question all the same, so only the whole carries its mark.
    private static IHtmlContent DrawGroups(SheetField field, FactMark mark, PageSoFar page, bool small)
    {
        var whole = Picking(field, mark, small);
        page.Note(whole);
        var groups = field.Codes!.Offered.GroupBy(c => c.Group ?? "").Select((group, i) => Checkboxes.Render(new ChoicesOptions
        {
            Name = field.Name, Id = i == 0 ? whole.ControlId : $"{whole.ControlId}-g{i + 1}", Label = group.Key, LabelSize = "s", Small = true,
            Mark = FactMark.None("part of the question around it"), Picked = whole.Picked, Choices = group.Select(c => new Choice(c.Value, c.Says, c.Hint)).ToList(),
        }));
        return Markup.Element("div", Markup.Classes("govuk-form-group", field.Error is null ? null : "govuk-form-group--error"), Fieldset.Render(field.Label, Markup.Several(
            field.Hint is null ? null : Markup.Element("div", "govuk-hint", field.Hint),
            field.Error is null ? null : Markup.Element("p", "govuk-error-message", Markup.Hidden("Error:"), " ", field.Error),
            groups))).With("data-fact", mark.Fact);
    }

    // Not asked is the state of an empty field; the other three are said by ticking one small box, never by typing "n/k".
    private static IHtmlContent NotKnown(SheetField field)
    {
        var name = field.Name + FormReading.NoValueSuffix;
        var picked = field.Typed.One(name);
        return Checkboxes.Render(new ChoicesOptions
        {
            Name = name, Label = $"No answer for {field.Label}", LabelHidden = true, Small = true, Inline = true,
            Mark = FactMark.None("says why there is no value"), Picked = picked is null ? [] : [picked],
            Choices = [new(nameof(NoValue.NotKnown), "Not known"), new(nameof(NoValue.PrefersNotToSay), "Prefers not to say")],
        });
    }

    private static IHtmlContent Drawn<T>(PageSoFar page, T question, Func<T, IHtmlContent> render) where T : Question
    {
        page.Note(question);
        return render(question);
    }
}
