using AngleSharp.Dom;
using Kith.Cli.Browsing;

namespace Kith.Cli.Burden;

/// <summary>A question as it stands on a page.</summary>
public sealed record AskedField(string Mark, IElement Group)
{
    /// <summary>What the fact is about, for example "person:…".</summary>
    public string Ref => Mark[..Mark.IndexOf('|', StringComparison.Ordinal)];

    /// <summary>The fact or topic.</summary>
    public string Fact => Mark[(Mark.IndexOf('|', StringComparison.Ordinal) + 1)..];

    /// <summary>The controls that take the answer.</summary>
    public IReadOnlyList<IElement> Controls => Group.QuerySelectorAll("input[name], select[name], textarea[name]").ToList();
}

/// <summary>
/// A browser in which everything shown, typed and clicked is counted. It answers the questions of a page from the worked family's answers,
/// and knows whom each question is about because it remembers which entity it first met under which reference.
/// </summary>
public sealed class MeteredBrowser(IBrowser browser, Meter meter, WorkedFamily family, Dictionary<string, string> entityOf)
{
    private Uri? form;

    /// <summary>The page as it stands.</summary>
    public Page Page => browser.Page;

    /// <summary>Questions of this page, each once.</summary>
    public IReadOnlyList<AskedField> Asked => Page.Document.QuerySelectorAll("main [data-fact]").Select(g => new AskedField(g.GetAttribute("data-fact")!, g)).ToList();

    /// <summary>Says which entity of the worked family a reference stands for.</summary>
    public void Meet(string reference, string entity) => entityOf[reference] = entity;

    /// <summary>Whom a reference stands for; null when it was never met.</summary>
    public string? Whom(string reference) => entityOf.GetValueOrDefault(reference);

    /// <summary>Opens an address that a person would reach by one click.</summary>
    public async Task<Page> OpenAsync(string address)
    {
        meter.Clicked();
        return Came(await browser.OpenAsync(address), posted: false);
    }

    /// <summary>Follows a link.</summary>
    public async Task<Page> FollowAsync(string words)
    {
        meter.Clicked();
        return Came(await browser.FollowAsync(words), posted: false);
    }

    /// <summary>Presses a button after answering these fields; other answers (reasons, choices that are no facts) come as they are.</summary>
    public async Task<Page> PressAsync(string button, IEnumerable<(AskedField Field, string Answer)>? facts = null, IEnumerable<(string Name, string? Value)>? others = null, string? form = null)
    {
        var answers = new List<(string Name, string? Value)>();
        foreach (var (field, answer) in facts ?? [])
        {
            answers.AddRange(Give(field, answer));
        }

        foreach (var (name, value) in others ?? [])
        {
            answers.Add((name, value));
            if (value is { Length: > 0 } && Page.Document.QuerySelector($"[name='{name}'][type=radio], [name='{name}'][type=checkbox], select[name='{name}']") is null)
            {
                meter.TypedOther(value);
            }
            else
            {
                meter.Clicked();
            }
        }

        meter.Clicked();
        return Came(await browser.SubmitAsync(answers, button, form), posted: true);
    }

    /// <summary>Answers everything this page asks that the worked family has an answer to, and presses the button.</summary>
    public Task<Page> AnswerAsync(string button, IEnumerable<(string Name, string? Value)>? others = null, string? form = null) =>
        PressAsync(button, Answers(), others, form);

    /// <summary>What the worked family answers to the questions of this page.</summary>
    public IReadOnlyList<(AskedField Field, string Answer)> Answers() =>
        Asked.Select(f => (f, Whom(f.Ref) is { } entity ? family.Answer(entity, f.Fact) : null)).Where(a => a.Item2 is not null).Select(a => (a.f, a.Item2!)).ToList();

    private Page Came(Page page, bool posted)
    {
        if ((int)page.Status >= 400)
        {
            throw new InvalidOperationException($"{page.Address.AbsolutePath} answered {(int)page.Status}: {page.Heading}");
        }

        if (posted && page.Errors.Count > 0)
        {
            throw new InvalidOperationException($"{page.Address.AbsolutePath} refused: {string.Join("; ", page.Errors)}");
        }

        meter.Saw(Marks(page));
        NoticeLookUps(page, posted);
        return page;
    }

    // A form that was opened, left for another page without sending, and opened again was left to look something up.
    private void NoticeLookUps(Page page, bool posted)
    {
        var isForm = page.Document.QuerySelector("main [data-fact]") is not null;
        if (!posted && isForm && form is { } before && before.AbsolutePath == page.Address.AbsolutePath)
        {
            meter.LookedUp();
        }

        form = isForm ? page.Address : posted ? null : form;
    }

    private IEnumerable<(string Name, string? Value)> Give(AskedField field, string answer)
    {
        var controls = field.Controls.Where(c => !c.GetAttribute("name")!.EndsWith("|none", StringComparison.Ordinal) && !c.GetAttribute("name")!.EndsWith("|reuse", StringComparison.Ordinal)).ToList();
        var (entity, first) = (Whom(field.Ref) ?? field.Ref, controls[0]);
        var name = first.GetAttribute("name")!;
        var picked = first.LocalName == "select" || first.GetAttribute("type") is "radio" or "checkbox";
        meter.Gave(field.Mark, entity, field.Fact, answer, picked);
        if (first.LocalName == "textarea")
        {
            meter.Wrote(answer);
        }

        if (name.EndsWith(".Day", StringComparison.Ordinal))
        {
            var date = answer.Split('-');
            return [(name, date[2]), (name[..^4] + ".Month", date[1]), (name[..^4] + ".Year", date[0])];
        }

        return first.GetAttribute("type") == "checkbox" ? answer.Split(',').Select(a => (name, (string?)a)) : [(name, answer)];
    }

    private static IEnumerable<(string Mark, Stood Stood)> Marks(Page page) =>
        page.Document.QuerySelectorAll("[data-fact]").Select(e => (e.GetAttribute("data-fact")!, Stood.Asked))
            .Concat(page.Document.QuerySelectorAll("[data-held]").Select(e => (e.GetAttribute("data-held")!, e.GetAttribute("data-held-as") == "confirm" ? Stood.Confirmed : Stood.Shown)));
}
