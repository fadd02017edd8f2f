using System.Globalization;
using System.Text;
using Kith.Statutory.Ssda903.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Writing;

/// <summary>
/// Writes one year's return as the collection's XML: a CHILD for each row of Header, in their order, with the rows of the other tables inside. A field of the
/// header or of an episode that is empty is an empty element; inside the other groups it is left out.
/// </summary>
public static class WriteXml
{
    /// <summary>Writes the return to a stream, which stays open. Characters outside ASCII are written as references.</summary>
    public static void Of(YearTables year, Stream to)
    {
        using var text = new StreamWriter(to, Encoding.ASCII, 1 << 16, leaveOpen: true);
        text.Write("<?xml version='1.0' encoding='us-ascii'?>\n<EXPSSDA903>");
        var written = new HashSet<int>();
        for (var row = 0; row < year.Header.Count; row++) Child(text, year, year.Header.ChildOf(row), row, written);
        for (var child = 0; child < year.Header.Ids.Count; child++)
        {
            if (!written.Contains(child) && year.All.Any(t => t.RowsOf(child).Length > 0)) Child(text, year, child, null, written);
        }

        text.Write("</EXPSSDA903>");
    }

    private static void Child(TextWriter text, YearTables year, int child, int? row, HashSet<int> written)
    {
        var (header, first) = (year.Header, written.Add(child));
        int[] Rows(Table table) => first ? InFileOrder(table, child) : [];
        text.Write("<CHILD><HEADER>");
        Element(text, "CHILDID", child == ChildIds.None ? null : row is { } own ? header.Children!.Raw(own) : header.Ids.Id(child));
        foreach (var column in new Column[] { header.Upn, header.Sex, header.Dob, header.Ethnic, header.Uasc }) Element(text, column, row);
        foreach (var uasc in Rows(year.Uasc)) Element(text, year.Uasc.Duc, uasc);
        Groups(text, "AMISSING", Rows(year.Missing), year.Missing.Missing, year.Missing.MisStart, year.Missing.MisEnd);
        foreach (var oc3 in Rows(year.Oc3)) Elements(text, oc3, year.Oc3.InTouch, year.Oc3.Activ, year.Oc3.Accom);
        foreach (var ad1 in Rows(year.Ad1)) Elements(text, ad1, year.Ad1.DateInt, year.Ad1.DateMatch, year.Ad1.FosterCare, year.Ad1.NbAdoptr, year.Ad1.SexAdoptr, year.Ad1.LsAdoptr);
        Groups(text, "AREVIEW", Rows(year.Reviews), year.Reviews.Review, year.Reviews.ReviewCode);
        Element(text, header.Mother, row);
        Element(text, header.McDob, row);
        Groups(text, "PERMANENCE", Rows(year.PrevPerm), year.PrevPerm.PrevPerm, year.PrevPerm.LaPerm, year.PrevPerm.DatePerm);
        Groups(text, "OC2", Rows(year.Oc2), year.Oc2.Columns.Where(c => c.Name is not ("CHILD" or "DOB")).ToArray());
        Groups(text, "AD_PLACED", Rows(year.PlacedAdoption), year.PlacedAdoption.DatePlaced, year.PlacedAdoption.DatePlacedCeased, year.PlacedAdoption.ReasonPlacedCeased);
        Groups(text, "SWEPISODE", Rows(year.SwEpisodes), year.SwEpisodes.SwId, year.SwEpisodes.SwDecom, year.SwEpisodes.SwDec, year.SwEpisodes.SwReason);
        Groups(text, "DOLO", Rows(year.Dolo), year.Dolo.DoloStart, year.Dolo.DoloEnd);
        text.Write("</HEADER>");
        foreach (var episode in Rows(year.Episodes)) Episode(text, year.Episodes, episode);
        text.Write("</CHILD>");
    }

    private static void Episode(TextWriter text, EpisodesTable e, int row)
    {
        text.Write("<EPISODE>");
        Elements(text, row, e.Decom, e.Rne, e.Ls, e.Cin);
        Element(text, "PL", e.Place.Raw(row));
        Elements(text, row, e.PlPost, e.HomePost, e.Urn, e.PlaceProvider, e.Dec, e.Rec, e.ReasonPlaceChange);
        text.Write("</EPISODE>");
    }

    private static int[] InFileOrder(Table table, int child)
    {
        var rows = table.RowsOf(child).ToArray();
        Array.Sort(rows);
        return rows;
    }

    private static void Groups(TextWriter text, string name, int[] rows, params Column[] columns)
    {
        foreach (var row in rows)
        {
            text.Write($"<{name}>");
            foreach (var column in columns)
            {
                if (column.Raw(row) is { } value) Element(text, column.Name, value);
            }

            text.Write($"</{name}>");
        }
    }

    private static void Elements(TextWriter text, int row, params ReadOnlySpan<Column> columns)
    {
        foreach (var column in columns) Element(text, column, row);
    }

    private static void Element(TextWriter text, Column column, int? row) => Element(text, column.Name, row is { } at ? column.Raw(at) : null);

    private static void Element(TextWriter text, string name, string? value) => text.Write(string.IsNullOrEmpty(value) ? $"<{name} />" : $"<{name}>{Escaped(value)}</{name}>");

    private static string Escaped(string value)
    {
        if (value.AsSpan().IndexOfAny("<>&") < 0 && Ascii.IsValid(value)) return value;
        var escaped = new StringBuilder();
        foreach (var rune in value.EnumerateRunes())
        {
            if (rune.Value is '<' or '>' or '&' || !rune.IsAscii) escaped.Append(CultureInfo.InvariantCulture, $"&#{rune.Value};");
            else escaped.Append(rune);
        }

        return escaped.ToString();
    }
}
