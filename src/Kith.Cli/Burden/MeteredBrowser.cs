using AngleSharp.Dom;
using Kith.Cli.Browsing;

namespace Kith.Cli.Burden;

/// <summary>
/// A browser in which everything shown, typed and clicked is counted. It answers whatever a page asks from what the worked family
/// says, as often as it is asked: so a page that asks again shows in the count.
/// </summary>
public sealed class MeteredBrowser(IBrowser browser, Meter meter, WorkedFamily family, Whom whom)
{
    private string? unsent;
    private bool leftIt;

    /// <summary>The page as it stands.</summary>
    public Page Page => browser.Page;

    /// <summary>Opens an address from one's own bookmarks: one click.</summary>
    public async Task<Page> OpenAsync(string address)
    {
        meter.Clicked();
        return Came(await browser.OpenAsync(address), sent: false);
    }

    /// <summary>Follows a link.</summary>
    public async Task<Page> FollowAsync(string words)
    {
        meter.Clicked();
        return Came(await browser.FollowAsync(words), sent: false);
    }

    /// <summary>Presses a button of a form that asks nothing.</summary>
    public Task<Page> PressAsync(string button) => SendAsync(button, []);

    /// <summary>
    /// Answers every fact and paragraph the form with this button asks, and presses it. What is no fact is answered by <paramref name="others"/>,
    /// by the words of the question: "How the family is told" with "phone", as a value or as the words of a choice.
    /// </summary>
    public Task<Page> AnswerAsync(string button, params IReadOnlyList<(string Question, string Answer)> others) => SendAsync(button, others, answers: true);

    private async Task<Page> SendAsync(string button, IReadOnlyList<(string Question, string Answer)> others, bool answers = false)
    {
        var form = Page.Document.QuerySelectorAll("main form").FirstOrDefault(f => f.QuerySelectorAll("button").Any(b => b.TextContent.Contains(button, StringComparison.OrdinalIgnoreCase)))
            ?? throw new InvalidOperationException($"No button \"{button}\" on \"{Page.Heading}\": {Page.Text}");
        var posted = new List<(string Name, string? Value)>();
        var opened = new HashSet<IElement>();
        var fields = answers ? Field.Of(form) : [];
        foreach (var field in fields.Where(f => f.Mark is not null))
        {
            Answer(field, posted, opened);
        }

        foreach (var (question, answer) in others)
        {
            var field = fields.FirstOrDefault(f => f.Label.Contains(question, StringComparison.Ordinal) || f.Name == question)
                ?? throw new InvalidOperationException($"\"{Page.Heading}\" does not ask \"{question}\" but: {string.Join("; ", fields.Select(f => f.Label))}");
            Unfold(field.Controls[0], opened);
            Put(field, field.IsPicked ? field.Choice(answer) : answer, posted);
            if (!field.IsPicked && !field.IsDate)
            {
                meter.Said(answer, field.Why, Where(Page.Address));
                meter.Wrote(answer, Where(Page.Address));
            }
        }

        meter.Clicked();
        return Came(await browser.SubmitAsync(posted, button), sent: true);
    }

    private void Answer(Field field, List<(string, string?)> posted, HashSet<IElement> opened)
    {
        var entity = whom.Of(field.Ref, field.Group);
        if (field.IsFilled)
        {
            return;
        }

        if (field.Tray is { } tray && HoldsThis(tray, field, entity))
        {
            Unfold(tray, opened);
            posted.Add((tray.GetAttribute("name")!, tray.GetAttribute("value")));
            meter.Clicked();
            return;
        }

        if (family.Answer(entity, field.Fact) is not { } words || field.Offered(words) is not { Length: > 0 } answer)
        {
            return;
        }

        Unfold(field.Controls[0], opened);
        Put(field, answer, posted);
        meter.Gave(entity, field.Fact, answer, Where(Page.Address), field.IsPicked);
        if (field.IsParagraph) meter.Wrote(answer, Where(Page.Address));
    }

    // The words this person would write are signed already: the tray offers them.
    private bool HoldsThis(IElement tray, Field field, string entity) =>
        family.Answer(entity, field.Fact) is { } words && Offer(tray) is { } offered && Shingles.Alike(offered, words);

    private static string? Offer(IElement tray) => tray.Owner!.QuerySelectorAll("label").FirstOrDefault(l => l.GetAttribute("for") == tray.Id)?.TextContent;

    private void Put(Field field, string answer, List<(string, string?)> posted)
    {
        if (field.IsDate)
        {
            var date = answer.Split('-');
            posted.AddRange([(field.Name + ".Day", date[2]), (field.Name + ".Month", date[1]), (field.Name + ".Year", date[0])]);
            foreach (var part in date) meter.Pressed(part);
        }
        else if (field.IsPicked)
        {
            var picked = field.Controls[0].GetAttribute("type") == "checkbox" ? answer.Split(',') : [answer];
            posted.AddRange(picked.Select(p => (field.Name, (string?)p)));
            meter.Clicked(field.IsList ? 2 : picked.Length);
        }
        else
        {
            posted.Add((field.Name, answer));
            meter.Pressed(answer);
        }
    }

    private void Unfold(IElement control, HashSet<IElement> opened)
    {
        for (var around = control.Closest("details"); around is not null; around = around.ParentElement?.Closest("details"))
        {
            if (!around.HasAttribute("open") && opened.Add(around)) meter.Clicked();
        }
    }

    private Page Came(Page page, bool sent)
    {
        if ((int)page.Status >= 400) throw new InvalidOperationException($"{page.Address.AbsolutePath} answered {(int)page.Status}: {page.Heading}");
        if (sent && page.Errors.Count > 0) throw new InvalidOperationException($"{page.Address.AbsolutePath} refused: {string.Join("; ", page.Errors)}");
        foreach (var held in page.Document.QuerySelectorAll("main [data-held]"))
        {
            var mark = held.GetAttribute("data-held")!.Split('|');
            meter.Saw(whom.Of(mark[0], held), mark[1], held.GetAttribute("data-held-as") == "confirm" ? Stood.Confirmed : Stood.Shown);
        }

        foreach (var field in page.Document.QuerySelectorAll("main [data-fact]").Select(g => new Field(g)).Where(f => f.Controls.Count > 0))
        {
            var entity = whom.Of(field.Ref, field.Group);
            meter.Saw(entity, field.Fact, field.IsFilled || field.Tray is { } tray && HoldsThis(tray, field, entity) ? Stood.Confirmed : Stood.Asked);
        }

        NoticeLookUp(page, sent);
        return page;
    }

    // A form that was left unsent for another page, and opened again, was left to look something up.
    private void NoticeLookUp(Page page, bool sent)
    {
        var here = page.Address.AbsolutePath;
        var isForm = page.Document.QuerySelectorAll("main form [data-fact]").Length > 0;
        if (!sent && leftIt && unsent == here) meter.LookedUp(Where(page.Address));
        if (sent || isForm) (unsent, leftIt) = (isForm ? here : null, false);
        else leftIt = unsent is not null;
    }

    private static string Where(Uri address) =>
        string.Join('/', address.AbsolutePath.Split('/').Select(part => Guid.TryParse(part, out _) ? "…" : part));
}
