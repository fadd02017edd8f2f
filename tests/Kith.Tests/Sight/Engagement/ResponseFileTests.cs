using System.IO.Compression;
using System.Text;
using Kith.Sight.Engagement.Load;
using Kith.Sight.Engagement.Report;
using Kith.Sight.Engagement.Themes;
using Kith.Tests.Support;

namespace Kith.Tests.Sight.Engagement;

/// <summary>Responses from every kind of file, good and bad.</summary>
public sealed class ResponseFileTests
{
    [Fact]
    public void A_table_is_read_by_the_names_of_its_columns()
    {
        var read = Read("r.csv", "Group,Text,Session,May quote\nParents,\"Too long to wait, and nobody\nrings \"\"back\"\"\",2,yes\nCarers,Respite,1,no\n");
        Assert.Equal([("Too long to wait, and nobody\nrings \"back\"", "Parents", 2, true), ("Respite", "Carers", 1, false)], read.Said.Select(s => (s.Text, s.Group!, s.Session!.Value, s.MayQuote)));
        Assert.Equal([1, 2], read.Sessions.Select(s => s.Number));
    }

    [Fact]
    public void Text_is_read_by_paragraphs_and_dashes() =>
        Assert.Equal(["One thought over two lines", "first", "second"], Read("r.txt", "One thought\nover two lines\n\n- first\n- second\n").Said.Select(s => s.Text));

    [Fact]
    public void A_document_is_read_by_paragraphs_under_the_heading_of_their_group()
    {
        var docx = WriteDocument.Docx([new HeadingPiece(1, "Carers"), new TextPiece("More short breaks"), new TextPiece("A call back"), new HeadingPiece(2, "Young people"), new TextPiece("The same worker")]);
        Assert.Equal([("More short breaks", "Carers"), ("A call back", "Carers"), ("The same worker", "Young people")], ResponseFile.Read(new MemoryStream(docx), "r.docx").Said.Select(s => (s.Text, s.Group!)));
    }

    [Fact]
    public void A_sheet_is_read_with_shared_and_own_texts_and_gaps()
    {
        var read = ResponseFile.Read(Packed(
            ("xl/sharedStrings.xml", """<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>group</t></si><si><t>text</t></si><si><r><t>More </t></r><r><t>time</t></r></si></sst>"""),
            ("xl/worksheets/sheet1.xml", """<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row><row r="2"><c r="C2" t="s"><v>2</v></c></row><row r="3"><c r="A3" t="inlineStr"><is><t>Carers</t></is></c><c r="C3" t="inlineStr"><is><t>A room</t></is></c></row></sheetData></worksheet>""")), "r.xlsx");
        Assert.Equal([("More time", null), ("A room", "Carers")], read.Said.Select(s => (s.Text, s.Group)));
    }

    [Fact]
    public void A_table_of_forty_columns_without_names_says_what_is_missing()
    {
        var row = string.Join(',', Enumerable.Range(1, 40).Select(i => $"value {i}"));
        Assert.Contains("r.csv: row 1 has 40 columns and none of them is named text", Problem("r.csv", $"{row}\n{row}\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_response_of_a_megabyte_is_refused_with_its_row() =>
        Assert.Contains("r.csv: row 3: the response has 1,048,576 characters; the most is 20,000", Problem("r.csv", $"text\nshort\n{new string('x', 1 << 20)}\n"), StringComparison.Ordinal);

    [Fact]
    public void A_bomb_with_the_name_of_a_document_is_not_unpacked()
    {
        Assert.Contains("is not what its name says. There is no word/document.xml", ProblemOf("bomb.docx", Packed(("zeros", new string('0', 1 << 20)))), StringComparison.Ordinal);
        Assert.Contains("unpacks to more than 32 MB", ProblemOf("bomb.docx", Packed(("word/document.xml", $"<a>{new string(' ', 40 << 20)}</a>"))), StringComparison.Ordinal);
        Assert.Contains("packed of 2102 parts", ProblemOf("bomb.docx", Packed([("word/document.xml", "<a/>"), .. Enumerable.Range(0, 2100).Select(i => ($"p{i}", ""))])), StringComparison.Ordinal);
        Assert.Contains("it is damaged", ProblemOf("text.docx", new MemoryStream("not packed at all"u8.ToArray())), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("r.csv", "text\n\"never closed\n", "the quotation mark of line 2 is never closed")]
    [InlineData("r.csv", "", "it is empty")]
    [InlineData("r.csv", "text\n", "there is no response in it")]
    [InlineData("r.csv", "id,text\n1,a\n1,b\n", "the id '1' stands at row 2 and at row 3")]
    [InlineData("r.pdf", "x", "is not a kind of file that can be read")]
    [InlineData("r.json", "{", "r.json(1,2): this is not JSON")]
    [InlineData("r.json", "{}", "no list of workshops was found")]
    public void What_cannot_be_read_is_told_with_its_place(string file, string text, string says) => Assert.Contains(says, Problem(file, text), StringComparison.Ordinal);

    [Fact]
    public void Text_in_another_code_page_is_told() =>
        Assert.Contains("byte 5 is not text in UTF-8", ProblemOf("r.csv", new MemoryStream([(byte)'t', (byte)'e', (byte)'x', (byte)'t', (byte)'\n', 0xE9, (byte)'\n'])), StringComparison.Ordinal);

    [Theory]
    [InlineData("My son Tomasz waits", "a word with a capital after “son”")]
    [InlineData("They never rang Niamh back", "a given name")]
    [InlineData("they never rang niamh back", "a given name")]
    [InlineData("Bhí RÓISÍN ag fanacht", "a given name")]
    [InlineData("Tá mo mhac Seán tinn", "a given name")]
    [InlineData("Ring me on 07700 900123", "a number as long as a phone or health number")]
    [InlineData("write to a.b@example.org", "an email address")]
    [InlineData("We live in ZZ99 1AA", "a postcode")]
    [InlineData("She was born 3 May 2015", "a date as of a birth")]
    public void What_may_name_somebody_is_found_and_the_name_is_not_repeated(string text, string why)
    {
        var said = ReadForNames.Why(text, TestKith.Practice.Redaction);
        Assert.Equal(why, said);
        Assert.DoesNotContain("Tomasz", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The social worker changes every month")]
    [InlineData("Transition to Adult Services")]
    [InlineData("My child Social Services forgot")]
    [InlineData("Waiting for 18 months, 3 workers")]
    public void What_names_nobody_is_not_held_back(string text) => Assert.Null(ReadForNames.Why(text, TestKith.Practice.Redaction));

    [Theory]
    [InlineData("Tá an teaghlach ag fanacht le cabhair agus níl aon duine ann", "ga")]
    [InlineData("Moje dziecko nie ma lekarza i jest bardzo długo", "pl")]
    [InlineData("We go on and on, do an act", "en")]
    [InlineData("More short breaks", "en")]
    public void The_language_of_a_response_is_known(string text, string language) => Assert.Equal(language, ReadForNames.Language(text, TestKith.Practice.Redaction));

    private static FileRead Read(string file, string text) => ResponseFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), file);

    private static string Problem(string file, string text) => ProblemOf(file, new MemoryStream(Encoding.UTF8.GetBytes(text)));

    private static string ProblemOf(string file, Stream stream) => Assert.Throws<FileProblemException>(() => ResponseFile.Read(stream, file)).Message;

    private static MemoryStream Packed(params (string Name, string Text)[] parts)
    {
        var kept = new MemoryStream();
        using (var zip = new ZipArchive(kept, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts.Prepend(("[Content_Types].xml", "<Types/>")))
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open());
                writer.Write(text);
            }
        }

        kept.Position = 0;
        return kept;
    }
}
