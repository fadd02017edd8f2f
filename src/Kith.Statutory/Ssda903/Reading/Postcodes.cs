using System.Globalization;
using System.Text;
using Kith.Statutory.Reading;
using Kith.Statutory.Ssda903.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Reading;

/// <summary>
/// Works out where each placement is from a postcode directory (the one of the Office for National Statistics, as CSV): the authority, whether that is the
/// child's own, and the miles from home in a straight line. Only the postcodes of the return are kept, so the directory may be as long as it is.
/// </summary>
internal static class Postcodes
{
    private const double MetresInMile = 1609.3;

    private static readonly string[] Postcode = ["PCDS", "PCD7", "PCD8", "PCD", "POSTCODE"], Authority = ["LAUA", "OSLAUA", "LADCD", "LAD23CD", "LAD24CD", "LAD25CD"],
        East = ["OSEAST1M", "EAST1M", "EASTING", "EASTINGS"], North = ["OSNRTH1M", "NORTH1M", "NORTHING", "NORTHINGS"];

    /// <summary>Fills the three columns of the episodes; null when it went well.</summary>
    public static Problem? Into(EpisodesTable episodes, Code authority, ReturnFile directory)
    {
        var places = new Dictionary<string, Place?>(StringComparer.Ordinal);
        for (var row = 0; row < episodes.Count; row++)
        {
            places[Squeezed(episodes.HomePost.Text(row))] = null;
            places[Squeezed(episodes.PlPost.Text(row))] = null;
        }

        places.Remove("");
        if (Read(places, directory) is { } problem) return problem;
        if (episodes.PlLa.Given) return new(directory.Name, null, "the episodes have the places of the placements already");
        episodes.Give([episodes.PlLa, episodes.PlLocation, episodes.PlDistance]);
        for (var row = 0; row < episodes.Count; row++)
        {
            var (home, placement) = (Find(episodes.HomePost, row), Find(episodes.PlPost, row));
            TableText.AppendCapitals(episodes.PlLa, Encoding.ASCII.GetBytes(placement?.Authority ?? ""));
            TableText.AppendCapitals(episodes.PlLocation, placement is null || authority.IsBlank ? default : placement.Authority == authority.ToString() ? "IN"u8 : "OUT"u8);
            TableText.AppendCapitals(episodes.PlDistance, Encoding.ASCII.GetBytes(home is null || placement is null ? "" : Miles(home, placement)));
        }

        return null;

        Place? Find(CodeColumn column, int row) => places.GetValueOrDefault(Squeezed(column.Text(row)));
    }

    private static Problem? Read(Dictionary<string, Place?> places, ReturnFile directory)
    {
        using var stream = Utf8Stream.Of(directory.Open(), out _);
        var rows = new CsvRows(stream);
        if (!rows.Next()) return new(directory.Name, 1, rows.Problem ?? "it is empty");
        var headings = Enumerable.Range(0, rows.Count).Select(i => Encoding.UTF8.GetString(rows[i]).Trim().ToUpperInvariant()).ToList();
        int At(string[] names) => names.Select(name => headings.IndexOf(name)).FirstOrDefault(at => at >= 0, -1);
        var (postcode, authority, east, north) = (At(Postcode), At(Authority), At(East), At(North));
        if (postcode < 0 || authority < 0 || east < 0 || north < 0) return new(directory.Name, rows.Line, "a postcode directory has the headings pcds, laua (or oslaua), oseast1m and osnrth1m");
        var widest = Math.Max(Math.Max(postcode, authority), Math.Max(east, north));
        var bySpan = places.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> text = stackalloc char[16];
        while (rows.Next())
        {
            if (rows.Count <= widest) return new(directory.Name, rows.Line, "the row has too few cells");
            var length = Squeeze(rows[postcode], text);
            if (!bySpan.ContainsKey(text[..length])) continue;
            if (!int.TryParse(rows[east], CultureInfo.InvariantCulture, out var e) || !int.TryParse(rows[north], CultureInfo.InvariantCulture, out var n)) continue;
            bySpan[text[..length]] = new(Nation(Encoding.ASCII.GetString(rows[authority])), e, n);
        }

        return rows.Problem is { } problem ? new(directory.Name, rows.Line, problem) : null;
    }

    // The collection names the other nations instead of their authorities.
    private static string Nation(string authority) => authority is [] ? "" : authority[0] switch { 'S' => "SCO", 'N' => "NIR", 'W' => "WAL", _ => authority };

    private static string Miles(Place from, Place to)
    {
        var (east, north) = ((double)(from.East - to.East), (double)(from.North - to.North));
        return Math.Round(Math.Sqrt((east * east) + (north * north)) / MetresInMile, 1, MidpointRounding.AwayFromZero).ToString("0.0", CultureInfo.InvariantCulture);
    }

    private static string Squeezed(string postcode) => postcode.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();

    private static int Squeeze(ReadOnlySpan<byte> postcode, Span<char> into)
    {
        var length = 0;
        foreach (var c in postcode)
        {
            if (c == ' ') continue;
            if (length == into.Length) return 0;
            into[length++] = char.ToUpperInvariant((char)c);
        }

        return length;
    }

    private sealed record Place(string Authority, int East, int North);
}
