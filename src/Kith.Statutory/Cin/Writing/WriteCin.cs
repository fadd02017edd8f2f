using System.Text;
using System.Xml;
using Kith.Statutory.Cin.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Cin.Writing;

/// <summary>Writes a census as its XML, elements in the order of the collection's schema. An empty cell is left out.</summary>
public static class WriteCin
{
    private static readonly XmlWriterSettings Layout = new()
    {
        Encoding = new UTF8Encoding(false), Indent = true, IndentChars = "  ", NewLineChars = "\n", OmitXmlDeclaration = true, CloseOutput = false,
    };

    /// <summary>Writes the census to a stream, which stays open.</summary>
    public static void Of(CinReturn all, Stream to)
    {
        using (var xml = XmlWriter.Create(to, Layout)) Message(xml, all);
        to.WriteByte((byte)'\n');
    }

    private static void Message(XmlWriter xml, CinReturn all)
    {
        xml.WriteStartElement("Message");
        if (all.Header.Count > 0) Header(xml, all.Header);
        xml.WriteStartElement("Children");
        // A child with several identifier rows is written with each, and with what hangs on it once.
        var written = new HashSet<int>();
        for (var row = 0; row < all.Identifiers.Count; row++) Child(xml, all, row, written);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Header(XmlWriter xml, CinHeaderTable h)
    {
        xml.WriteStartElement("Header");
        Group(xml, "CollectionDetails", 0, h.Collection, h.Year, h.ReferenceDate);
        Group(xml, "Source", 0, h.SourceLevel, h.Lea, h.SoftwareCode, h.Release, h.SerialNo, h.DateTime);
        xml.WriteEndElement();
    }

    private static void Child(XmlWriter xml, CinReturn all, int row, HashSet<int> written)
    {
        xml.WriteStartElement("Child");
        Group(xml, "ChildIdentifiers", row, all.Identifiers.Columns.ToArray());
        var child = all.Identifiers.ChildOf(row);
        if (child != ChildIds.None && written.Add(child))
        {
            foreach (var each in InFileOrder(all.Characteristics, child)) Characteristics(xml, all, each, child);
            foreach (var each in InFileOrder(all.Details, child)) Details(xml, all, each, child);
        }

        xml.WriteEndElement();
    }

    private static void Characteristics(XmlWriter xml, CinReturn all, int row, int child)
    {
        xml.WriteStartElement("ChildCharacteristics");
        Cell(xml, all.Characteristics.Ethnicity, row);
        Many(xml, "Disabilities", all.Disabilities.Code, InFileOrder(all.Disabilities, child));
        xml.WriteEndElement();
    }

    private static void Details(XmlWriter xml, CinReturn all, int row, int child)
    {
        var d = all.Details;
        int[] Own(Table table, CodeColumn id) => InFileOrder(table, child).Where(r => id[r].Equals(d.DetailsId[row])).ToArray();
        xml.WriteStartElement("CINdetails");
        Cells(xml, row, d.ReferralDate, d.ReferralSource, d.PrimaryNeedCode, d.ClosureDate, d.ReasonForClosure, d.InitialConference);
        foreach (var each in Own(all.Assessments, all.Assessments.DetailsId))
        {
            xml.WriteStartElement("Assessments");
            Cells(xml, each, all.Assessments.Start, all.Assessments.InternalReview, all.Assessments.Authorised);
            Many(xml, "FactorsIdentifiedAtAssessment", all.Factors.Factor, Own(all.Factors, all.Factors.DetailsId).Where(f => all.Factors.AssessmentId[f].Equals(all.Assessments.AssessmentId[each])), "AssessmentFactors");
            xml.WriteEndElement();
        }

        foreach (var each in Own(all.CinPlans, all.CinPlans.DetailsId)) Group(xml, "CINPlanDates", each, all.CinPlans.Start, all.CinPlans.End);
        foreach (var each in Own(all.Section47, all.Section47.DetailsId))
        {
            Group(xml, "Section47", each, all.Section47.Start, all.Section47.ConferenceTarget, all.Section47.InitialConference, all.Section47.ConferenceNotRequired);
        }

        Cell(xml, d.ReferralNfa, row);
        foreach (var each in Own(all.ProtectionPlans, all.ProtectionPlans.DetailsId)) Plan(xml, all, each, child);
        foreach (var each in Own(all.PreProceedings, all.PreProceedings.DetailsId)) Group(xml, "PreProceedingsandFGDM", each, all.PreProceedings.Columns.Where(c => c != all.PreProceedings.DetailsId && c != all.PreProceedings.Children).ToArray());
        xml.WriteEndElement();
    }

    private static void Plan(XmlWriter xml, CinReturn all, int row, int child)
    {
        var p = all.ProtectionPlans;
        xml.WriteStartElement("ChildProtectionPlans");
        Cells(xml, row, p.Start, p.End, p.InitialCategory, p.LatestCategory, p.PreviousPlans);
        Many(xml, "Reviews", all.Reviews.Date, InFileOrder(all.Reviews, child).Where(r => all.Reviews.PlanId[r].Equals(p.PlanId[row])));
        xml.WriteEndElement();
    }

    private static int[] InFileOrder(Table table, int child)
    {
        var rows = table.RowsOf(child).ToArray();
        Array.Sort(rows);
        return rows;
    }

    private static void Group(XmlWriter xml, string name, int row, params Column[] columns)
    {
        xml.WriteStartElement(name);
        Cells(xml, row, columns);
        xml.WriteEndElement();
    }

    private static void Many(XmlWriter xml, string name, Column column, IEnumerable<int> rows, string? element = null)
    {
        var all = rows.ToList();
        if (all.Count == 0) return;
        xml.WriteStartElement(name);
        foreach (var row in all) xml.WriteElementString(element ?? column.Name, column.Raw(row));
        xml.WriteEndElement();
    }

    private static void Cells(XmlWriter xml, int row, params ReadOnlySpan<Column> columns)
    {
        foreach (var column in columns) Cell(xml, column, row);
    }

    private static void Cell(XmlWriter xml, Column column, int row)
    {
        if (column.Raw(row) is { } text) xml.WriteElementString(column.Name, text);
    }
}
