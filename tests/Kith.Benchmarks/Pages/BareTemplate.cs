using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using Kith.Benchmarks.Region;
using Kith.Kernel;

namespace Kith.Benchmarks.Pages;

/// <summary>
/// The summary as a page of text with gaps: name and age, paragraphs, what is to be found out, the newest entries. Cut once from the page that Kith drew;
/// what is in the gaps is drawn anew each time. Frame, menu and headings stay as they were.
/// </summary>
internal sealed partial class BareTemplate
{
    private const int ShownToFindOut = 7;

    private readonly List<Action<StringBuilder, BareSummary>> pieces = [];
    private readonly List<(string Topic, string Title)> topics;
    private readonly List<(string Fact, string Line)> toFindOut;

    /// <summary>Cuts it.</summary>
    public BareTemplate(string page)
    {
        topics = [.. FillChronology.Topics.Zip(QuoteTitle().Matches(page).Select(m => m.Groups[1].Value))];
        toFindOut = [.. ToFindOut().Matches(page).Select(m => (m.Groups[1].Value, m.Value))];
        var gaps = new List<(int From, int To, Action<StringBuilder, BareSummary> Fill)>
        {
            Gap(page, "<div class=\"kith-quote\">", "</section>", Quotes), Gap(page, "<ol class=\"kith-timeline\">", "</ol>", Entries), Gap(page, "<ul class=\"govuk-list\">", "</section>", FindOut),
            Gap(page, "<ul class=\"kith-identity__lines\">", "</ul>", (html, child) => html.Append("<ul class=\"kith-identity__lines\"><li>").Append(Age(child.Born)).Append("</li>")),
        };
        gaps.AddRange(CalledBy().Matches(page).Select(m => (m.Groups[1].Index, m.Groups[1].Index + m.Groups[1].Length, (Action<StringBuilder, BareSummary>)((html, child) => Text(html, child.Name)))));
        var at = 0;
        foreach (var (from, to, fill) in gaps.OrderBy(g => g.From))
        {
            var before = page[at..from];
            pieces.Add((html, _) => html.Append(before));
            pieces.Add(fill);
            at = to;
        }

        var rest = page[at..];
        pieces.Add((html, _) => html.Append(rest));
    }

    /// <summary>Fills it.</summary>
    public string Draw(BareSummary child)
    {
        var html = new StringBuilder(24_000);
        foreach (var piece in pieces) piece(html, child);
        return html.ToString();
    }

    /// <summary>Whether two pages are the same but for blanks and for how signs are written.</summary>
    public static bool AreOne(string page, string other) => Squeezed(page) == Squeezed(other);

    private static string Squeezed(string page) => string.Concat(WebUtility.HtmlDecode(page).Where(sign => !char.IsWhiteSpace(sign)));

    private static (int From, int To, Action<StringBuilder, BareSummary> Fill) Gap(string page, string begin, string end, Action<StringBuilder, BareSummary> fill)
    {
        var from = page.IndexOf(begin, StringComparison.Ordinal);
        return from < 0 ? throw new InvalidOperationException($"The page has no {begin}") : (from, page.IndexOf(end, from, StringComparison.Ordinal), fill);
    }

    private void Quotes(StringBuilder html, BareSummary child)
    {
        foreach (var (topic, title) in topics)
        {
            if (!child.Words.TryGetValue(topic, out var words)) continue;
            html.Append("<div class=\"kith-quote\"><h3 class=\"govuk-heading-s\">").Append(title).Append("</h3><p class=\"govuk-body kith-quote__words\">");
            Text(html, words.Text).Append("</p><p class=\"kith-source\">");
            Text(html, words.Source).Append(". Signed by ");
            Text(html, words.By).Append(" on ").Append(Day(InLondon(words.On))).Append("</p></div>");
        }
    }

    private static void Entries(StringBuilder html, BareSummary child)
    {
        html.Append("<ol class=\"kith-timeline\">");
        foreach (var entry in child.Entries)
        {
            using var payload = entry.Payload;
            string Of(string name) => payload.RootElement.GetProperty(name).GetString() ?? "";
            html.Append("<li class=\"kith-timeline__entry ").Append(entry.Heavy ? "kith-timeline__entry--significant" : "").Append("\"><p class=\"kith-timeline__title\">");
            Text(html, Of("fact")).Append(" corrected from ");
            Text(html, Of("from")).Append(" to ");
            Text(html, Of("to")).Append(" (");
            Text(html, Of("source")).Append(')').Append(entry.Heavy ? "<strong class=\"govuk-tag govuk-tag--teal\">Significant</strong>" : "");
            html.Append("</p><p class=\"kith-timeline__when\"><time datetime=\"").Append(InLondon(entry.On).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).Append("\">").Append(Day(InLondon(entry.On))).Append("</time> · ");
            Text(html, entry.By).Append("</p>");
            if (entry.Why is not null) Text(html.Append("<div class=\"kith-timeline__content\"><p class=\"govuk-body\">Reason: "), entry.Why).Append("</p></div>");
            html.Append("</li>");
        }
    }

    private void FindOut(StringBuilder html, BareSummary child)
    {
        var open = toFindOut.Where(f => !child.Held.Contains(f.Fact)).ToList();
        html.Append("<ul class=\"govuk-list\">");
        foreach (var (_, line) in open.Take(ShownToFindOut)) html.Append(line);
        html.Append("</ul><details class=\"govuk-details\"><summary class=\"govuk-details__summary\"><span class=\"govuk-details__summary-text\">").Append(open.Count - ShownToFindOut)
            .Append(" more</span></summary><div class=\"govuk-details__text\"><ul class=\"govuk-list\">");
        foreach (var (_, line) in open.Skip(ShownToFindOut)) html.Append(line);
        html.Append("</ul></div></details>");
    }

    private static string Age(DateOnly born) => $"{Ages.InYears(born, London.Today(TimeProvider.System))} years, born {Day(born)}";

    private static DateOnly InLondon(DateTime utc) => London.DateOf(DateTime.SpecifyKind(utc, DateTimeKind.Utc));

    private static string Day(DateOnly on) => on.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    private static StringBuilder Text(StringBuilder html, string text) => html.Append(HtmlEncoder.Default.Encode(text));

    [GeneratedRegex("<h3 class=\"govuk-heading-s\">([^<]+)</h3>")]
    private static partial Regex QuoteTitle();

    [GeneratedRegex("<li><a class=\"govuk-link\" href=\"/facts/[^/]+/([^/]+)/correct[^<]+</a></li>")]
    private static partial Regex ToFindOut();

    [GeneratedRegex("(?:kith-identity__link\" href=\"[^\"]+\">|govuk-caption-l\">)([^<]+)<")]
    private static partial Regex CalledBy();
}
