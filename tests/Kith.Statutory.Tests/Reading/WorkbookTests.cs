using System.IO.Compression;
using System.Text;
using Kith.Statutory.Reading;
using Kith.Statutory.Ssda903;
using Kith.Statutory.Ssda903.Reading;

namespace Kith.Statutory.Tests.Reading;

/// <summary>A return as an Excel workbook: a table on each sheet.</summary>
public sealed class WorkbookTests
{
    private const string Headings = """<row r="1"><c r="A1" t="inlineStr"><is><t>CHILD</t></is></c><c r="B1" t="inlineStr"><is><t>DOB</t></is></c><c r="C1" t="s"><v>0</v></c><c r="D1" t="inlineStr"><is><r><t>REVIEW</t></r><r><t>_CODE</t></r></is></c></row>""";

    private static ReturnFile Book(string rows, string workbook = "") => new("book.xlsx", () =>
    {
        var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            void Part(string name, string xml)
            {
                using var text = new StreamWriter(zip.CreateEntry(name).Open(), new UTF8Encoding(false));
                text.Write(xml);
            }

            Part("xl/workbook.xml", $"""<workbook xmlns="m" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">{workbook}<sheets><sheet name="Empty" r:id="e"/><sheet name="Mine" r:id="a"/></sheets></workbook>""");
            Part("xl/_rels/workbook.xml.rels", """<Relationships><Relationship Id="a" Target="worksheets/one.xml"/><Relationship Id="e" Target="/xl/worksheets/empty.xml"/></Relationships>""");
            Part("xl/sharedStrings.xml", "<sst><si><t>REVIEW</t></si><si><t>pn1</t></si></sst>");
            Part("xl/styles.xml", """<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy;@"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>""");
            Part("xl/worksheets/empty.xml", "<worksheet><sheetData/></worksheet>");
            Part("xl/worksheets/one.xml", $"<worksheet><sheetData>{rows}</sheetData></worksheet>");
        }

        return new MemoryStream(bytes.ToArray());
    });

    private static (Ssda903Return Return, IReadOnlyList<Problem> Problems) Read(ReturnFile file) => ReadSsda903.From(Collection.YearEnding(2026), new([file]));

    [Fact]
    public void Numbers_dates_texts_gaps_and_saved_formulas_are_read()
    {
        var (all, problems) = Read(Book(Headings
            + """<row r="2"><c r="A2"><v>1.23456E5</v></c><c r="B2" s="1"><v>40210</v></c><c r="D2" t="s"><v>1</v></c></row>"""
            + """<row r="5"><c r="A5" t="str"><f>1&amp;""</f><v>77</v></c><c r="C5" s="1"><f>B2</f><v>46000.5</v></c></row><row r="6"/>"""));
        Assert.Empty(problems);
        var reviews = all.This.Reviews;
        Assert.Equal(["123456", "77"], Enumerable.Range(0, reviews.Count).Select(r => all.Children.Id(reviews.ChildOf(r))));
        Assert.Equal(("01/02/2010", "", "PN1"), (reviews[0].Dob.ToString(), reviews[0].Review.ToString(), reviews[0].ReviewCode.ToString()));
        Assert.Equal("09/12/2025", reviews[1].Review.ToString());
        Assert.Equal((2, 5), (reviews.Line(0), reviews.Line(1)));
    }

    [Fact]
    public void Days_may_be_counted_from_1904() =>
        Assert.Equal("02/02/2014", Read(Book(Headings + """<row r="2"><c r="A2"><v>1</v></c><c r="B2" s="1"><v>40210</v></c></row>""", """<workbookPr date1904="1"/>""")).Return.This.Reviews[0].Dob.ToString());

    [Theory]
    [InlineData("""<row r="2"><c r="A2"><v>1</v></c><c r="B2"><f>TODAY()</f></c></row>""", "book.xlsx, sheet Mine, line 2: cell B2 holds a formula without a value: open the workbook, save it and try again")]
    [InlineData("""<row r="2"><c r="A2"><v>1</v></c><c r="ZZZZ2"><v>1</v></c></row>""", "book.xlsx, sheet Mine, line 2: has a cell outside any sheet")]
    [InlineData("""<row r="2"><c r="A2"><v>1</v></c><c r="F2"><v>1</v></c></row>""", "book.xlsx, sheet Mine, line 2: has 6 cells, the headings are 4")]
    [InlineData("<row r=\"2\"><c>", "book.xlsx: is a damaged Excel workbook")]
    public void What_cannot_be_read_is_said_with_its_sheet_and_row(string rows, string says) =>
        Assert.StartsWith(says, Assert.Single(Read(Book(Headings + rows)).Problems).ToString(), StringComparison.Ordinal);
}
