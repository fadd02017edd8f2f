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
    /// <summary>"2025/26"; nothing for the lists of an inspection.</summary>
    public string? Rules { get; init; }

    /// <summary>The last day of the return's year, or the day of the lists.</summary>
    public DateOnly? Ending { get; init; }

    /// <summary>The authority's nine-character code.</summary>
    public string? Authority { get; init; }

    /// <summary>Children aged 0 to 17 in the area.</summary>
    public int? Population { get; init; }

    /// <summary>What the return is called.</summary>
    public string Name => NameOf(Kind);

    /// <summary>Where this year's files lie.</summary>
    internal string This => Path.Combine(Folder, "this");

    /// <summary>Where last year's files lie.</summary>
    internal string Last => Path.Combine(Folder, "last");

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
