using System.Text;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Kith.Record.Practice;
using Kith.Sight.Engagement;
using Kith.Sight.Engagement.Load;
using Kith.Sight.Engagement.Report;
using Kith.Sight.Engagement.Results;
using Kith.Tests.Support;

namespace Kith.Tests.Sight.Engagement;

/// <summary>The notes of the summative report, and whose words it is written in.</summary>
public sealed class ReportNotesTests
{
    [Fact]
    public async Task Each_quote_list_and_figure_leads_to_its_source_and_back()
    {
        await using var kith = await TestKith.StartAsync();
        var id = await kith.LoadWorkshopsAsync();
        var page = await kith.SignedIn(kith.NorthernIreland["analyst"]).OpenAsync($"/engagement/{id.Value}/report");
        var marks = page.Document.QuerySelectorAll("sup a").ToList();
        var notes = page.Document.QuerySelectorAll("section[role='doc-endnotes'] li").ToList();
        Assert.Equal(Enumerable.Range(1, marks.Count).Select(n => $"Note {n}"), marks.Select(m => m.GetAttribute("aria-label")));
        Assert.Equal(marks.Select(m => m.GetAttribute("href")), notes.Select(n => $"#{n.Id}"));
        Assert.Equal(marks.Select(m => $"#{m.Id}"), notes.Select(n => n.QuerySelector("a[role='doc-backlink']")!.GetAttribute("href")));
        Assert.Equal("Back to where note 1 stands", notes[0].QuerySelector("a")!.GetAttribute("aria-label"));
        Assert.All(page.Document.QuerySelectorAll("blockquote"), q => Assert.NotNull(q.QuerySelector("sup a")));
        var quote = page.Document.QuerySelectorAll("blockquote").First(q => q.TextContent.Contains("As soon as I get used to a social worker", StringComparison.Ordinal));
        var source = page.The(quote.QuerySelector("sup a")!.GetAttribute("href")!).TextContent;
        Assert.Contains("W1-CHILD-Q1: ", source, StringComparison.Ordinal);
        Assert.Contains("workshops[0].delegate_groups[0].quotes", source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_document_has_the_same_notes_as_real_footnotes()
    {
        await using var kith = await TestKith.StartAsync();
        var id = await kith.LoadWorkshopsAsync();
        var analyst = kith.SignedIn(kith.NorthernIreland["analyst"]);
        var onScreen = (await analyst.OpenAsync($"/engagement/{id.Value}/report")).Document.QuerySelectorAll("section[role='doc-endnotes'] li").Select(n => n.TextContent.Replace(" ↩", "", StringComparison.Ordinal)).ToList();
        var answer = await analyst.OpenAsync($"/engagement/{id.Value}/report?handler=Document");
        using var document = WordprocessingDocument.Open(new MemoryStream(await answer.Response.Content.ReadAsByteArrayAsync()), isEditable: false);
        Assert.Empty(new DocumentFormat.OpenXml.Validation.OpenXmlValidator().Validate(document).Select(e => e.Description));
        Assert.Equal(onScreen, document.MainDocumentPart!.FootnotesPart!.Footnotes!.Elements<Footnote>().Where(f => f.Type is null).Select(f => f.InnerText.Trim()));
        Assert.Equal(Enumerable.Range(1, onScreen.Count), document.MainDocumentPart.Document!.Descendants<FootnoteReference>().Select(r => (int)r.Id!.Value));
    }

    [Fact]
    public async Task A_note_gives_no_way_to_put_answers_of_one_person_together_or_to_name_a_small_group()
    {
        await using var kith = await TestKith.StartAsync();
        var id = await kith.LoadAsync(ResponseFile.Read(new MemoryStream(Encoding.UTF8.GetBytes("id,text,group,session,rank,may quote\nKIN-1,Shorter letters,Kinship carers,1,1,yes\n")), "few.csv"));
        await kith.CountAsync(id, "Kinship carers", 3);
        var analyst = kith.SignedIn(kith.NorthernIreland["analyst"]);
        await analyst.OpenAsync($"/engagement/{id.Value}/responses");
        await analyst.SubmitAsync([("Text", "A boy moved twice"), ("Kind", "CaseExample"), ("MayQuote", "true")], "Enter");
        var known = await kith.ExerciseAsync(id);
        var notes = Drawn(known, smallest: 5, TestKith.Practice["england"].Words).OfType<NotesPiece>().Single().Notes;
        Assert.Contains(notes, n => n.Text == "Paper. Where in it is left out, so that nobody can be found by it.");
        Assert.DoesNotContain(notes, n => n.Text.Contains(known.Of(SaidKind.CaseExample).Single().Row.Reference, StringComparison.Ordinal) || n.Text.Contains("KIN-1", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_word_of_the_report_is_of_the_place()
    {
        await using var kith = await TestKith.StartAsync();
        var id = await kith.LoadAsync(ResponseFile.Read(new MemoryStream(Encoding.UTF8.GetBytes("id,text,group,session,may quote\n1,11,22,1,yes\n2,33,44,2,yes\n")), "1.csv"));
        var known = await kith.ExerciseAsync(id);
        var real = TestKith.Practice["northern-ireland"].Words;
        var marked = real with { Texts = real.Texts.ToDictionary(t => t.Key, t => $"«{Regex.Replace(t.Value, @"\{", "»{").Replace("}", "}«", StringComparison.Ordinal)}»", StringComparer.Ordinal) };
        var drawn = Drawn(known with { Exercise = Numbered(known.Exercise), Sessions = [] }, smallest: 0, marked).SelectMany(Words).ToList();
        Assert.Contains(drawn, d => d == "«About this report»");
        Assert.All(drawn, d => Assert.DoesNotMatch("[A-Za-z]", Regex.Replace(d.Replace("1.csv", "", StringComparison.Ordinal), "«[^»]*»", "")));
    }

    private static Exercise Numbered(Exercise exercise) { exercise.Title = "1"; return exercise; }

    private static IReadOnlyList<ReportPiece> Drawn(ExerciseKnown known, int smallest, PackWords words) => SummativeReport.Of(known, ExerciseResults.Of(known, TestKith.Practice.Themes, suggest: null), smallest, words);

    private static IEnumerable<string> Words(ReportPiece piece) => piece switch
    {
        HeadingPiece heading => [heading.Text.Text],
        TextPiece text => [text.Text.Text],
        ListPiece list => list.Items.Select(i => i.Text),
        QuotePiece quote => [quote.Text.Text, quote.From ?? ""],
        TablePiece table => [table.Caption, .. table.Columns, .. table.Rows.SelectMany(r => r)],
        NotesPiece notes => [notes.Title, .. notes.Notes.SelectMany(n => new[] { n.Text, n.Label, n.Back })],
        _ => [],
    };
}
