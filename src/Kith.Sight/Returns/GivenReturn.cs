using Kith.Kernel;
using Kith.Statutory.Cin;
using Kith.Statutory.Ssda903;

namespace Kith.Sight.Returns;

/// <summary>Which return it is.</summary>
public enum ReturnKind
{
    Ssda903,
    Cin,
    AnnexA,
}

/// <summary>Files that somebody gave, and what they said about them. Only they may open it, and only for a while.</summary>
public sealed record GivenReturn(Guid Id, UserId By, DateTime GivenAt, ReturnKind Kind, string Folder)
{
    /// <summary>Counts up as files are given: two may be given at one moment.</summary>
    internal int Number { get; init; }

    /// <summary>"2025/26"; nothing for the lists of an inspection.</summary>
    public string? Rules { get; init; }

    /// <summary>The last day of the return's year, or the day of the lists.</summary>
    public DateOnly? Ending { get; init; }

    /// <summary>The authority's nine-character code.</summary>
    public string? Authority { get; init; }

    /// <summary>Whose return it is, in words: what a comparison calls it.</summary>
    public string? Called { get; init; }

    /// <summary>Children aged 0 to 17 in the area.</summary>
    public int? Population { get; init; }

    /// <summary>What the return is called.</summary>
    public string Name => NameOf(Kind);

    /// <summary>What tells it from the others that this user gave: "Ourtown, 31 March 2026".</summary>
    public string Says => string.Join(", ", new[] { Called, Ending?.ToString("d MMMM yyyy", System.Globalization.CultureInfo.InvariantCulture), $"given at {London.Of(GivenAt):HH:mm}" }.OfType<string>());

    /// <summary>Where the files of a part of the form lie; the folder is there only when there are any.</summary>
    internal string Part(string part) => Path.Combine(Folder, part);

    /// <summary>The rule years to pick from.</summary>
    public static IReadOnlyList<string> Years { get; } = Ssda903Rules.Book.Years.Concat(CinRules.Book.Years).Select(y => y.Name).Distinct().OrderDescending(StringComparer.Ordinal).ToList();

    /// <summary>What a return is called.</summary>
    public static string NameOf(ReturnKind kind) => kind switch
    {
        ReturnKind.Ssda903 => "Children looked after (SSDA903)",
        ReturnKind.Cin => "Children in need census (CIN)",
        _ => "Inspection lists (Annex A)",
    };
}

/// <summary>The parts of the form that take files; each is a folder of its own.</summary>
internal static class GivenPart
{
    public const string Files = "Files", LastYear = "LastYear", Postcodes = "Postcodes", PlacementLocations = "PlacementLocations", Providers = "Providers";

    public static readonly IReadOnlyList<string> All = [Files, LastYear, Postcodes, PlacementLocations, Providers];

    /// <summary>Parts that are one file, as CSV or a zip of it.</summary>
    public static readonly IReadOnlySet<string> OneTable = new HashSet<string>([Postcodes, PlacementLocations, Providers], StringComparer.Ordinal);
}
