using System.Runtime.InteropServices;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Tables;

/// <summary>What last year's return says about one child, ordered as this year's.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly struct LastYear(YearTables year, int child)
{
    /// <summary>The child's row in Header, the first if there are several; a row that does not exist if there is none.</summary>
    public HeaderRow Header => year.Header.Of(child).First;

    public Rows<HeaderRow> Headers => year.Header.Of(child);
    public Rows<Episode> Episodes => year.Episodes.Of(child);
    public Rows<ReviewRow> Reviews => year.Reviews.Of(child);
    public Rows<UascRow> Uasc => year.Uasc.Of(child);
    public Rows<Oc2Row> Oc2 => year.Oc2.Of(child);
    public Rows<Oc3Row> Oc3 => year.Oc3.Of(child);
    public Rows<Ad1Row> Ad1 => year.Ad1.Of(child);
    public Rows<PlacedAdoptionRow> PlacedAdoption => year.PlacedAdoption.Of(child);
    public Rows<PrevPermRow> PrevPerm => year.PrevPerm.Of(child);
    public Rows<MissingRow> Missing => year.Missing.Of(child);
    public Rows<SwEpisode> SwEpisodes => year.SwEpisodes.Of(child);
    public Rows<DoloRow> Dolo => year.Dolo.Of(child);
}
