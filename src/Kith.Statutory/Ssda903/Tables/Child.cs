using System.Runtime.InteropServices;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Tables;

/// <summary>One child in a return: this year's rows, and last year's if they were given.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly struct Child(Ssda903Return all, int number)
{
    /// <summary>The child's row in Header, the first if there are several; a row that does not exist if there is none.</summary>
    public HeaderRow Header => all.This.Header.Of(number).First;

    public Rows<HeaderRow> Headers => all.This.Header.Of(number);
    public Rows<Episode> Episodes => all.This.Episodes.Of(number);
    public Rows<ReviewRow> Reviews => all.This.Reviews.Of(number);
    public Rows<UascRow> Uasc => all.This.Uasc.Of(number);
    public Rows<Oc2Row> Oc2 => all.This.Oc2.Of(number);
    public Rows<Oc3Row> Oc3 => all.This.Oc3.Of(number);
    public Rows<Ad1Row> Ad1 => all.This.Ad1.Of(number);
    public Rows<PlacedAdoptionRow> PlacedAdoption => all.This.PlacedAdoption.Of(number);
    public Rows<PrevPermRow> PrevPerm => all.This.PrevPerm.Of(number);
    public Rows<MissingRow> Missing => all.This.Missing.Of(number);
    public Rows<SwEpisode> SwEpisodes => all.This.SwEpisodes.Of(number);
    public Rows<DoloRow> Dolo => all.This.Dolo.Of(number);

    /// <summary>What last year's return says about the child.</summary>
    public LastYear Last => new(all.Last, number);

    /// <summary>The year and the authority.</summary>
    public Collection Collection => all.Collection;

    /// <summary>Whether these files were given, for a rule that looks at more when there is more.</summary>
    public bool Given(Files files) => (all.Given & files) == files;
}
