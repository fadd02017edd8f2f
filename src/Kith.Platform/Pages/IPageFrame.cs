namespace Kith.Platform.Pages;

/// <summary>One entry of a navigation.</summary>
public sealed record NavigationItem(string Text, string Href, bool Current = false)
{
    /// <summary>The pages that stand together under this entry; shown while one of them is current.</summary>
    public IReadOnlyList<NavigationItem>? Under { get; init; }
}

/// <summary>What every layout needs to know about the request. The host fills it; pages never do.</summary>
public interface IPageFrame
{
    /// <summary>The language of the page, such as "en" or "ga".</summary>
    string Language => "en";

    /// <summary>The Trust or authority whose record this is; null before sign-in.</summary>
    string? AgencyName { get; }

    /// <summary>What the service is called, such as "Children's social care".</summary>
    string ServiceName { get; }

    /// <summary>Where the wordmark leads.</summary>
    string HomeHref => "/";

    /// <summary>At most six entries, those this user may open.</summary>
    IReadOnlyList<NavigationItem> Navigation { get; }

    /// <summary>The name of who is signed in; null when nobody is.</summary>
    string? UserDisplayName { get; }

    /// <summary>Whether who is signed in may look for a person: only then the header has the search box.</summary>
    bool MaySearch => UserDisplayName is not null;

    /// <summary>Everyone in this database is invented.</summary>
    bool Synthetic { get; }

    /// <summary>Always in the same place (WCAG 3.2.6).</summary>
    string HelpHref { get; }

    /// <summary>"Printed by Anna Quinn on 3 March 2026 at 10:42"; it shows on paper only.</summary>
    string PrintedLine { get; }

    /// <summary>The words of the layout itself, in the language of the page.</summary>
    FrameWords Words => FrameWords.English;
}

/// <summary>The layout's own words. The host reads those of public pages from the practice pack.</summary>
public sealed record FrameWords
{
    /// <summary>The words of staff pages.</summary>
    public static FrameWords English { get; } = new();

    public string SkipToMain { get; init; } = "Skip to main content";
    public string Menu { get; init; } = "Menu";
    public string Search { get; init; } = "Search";
    public string SearchLabel { get; init; } = "Find a person by name, number, address or phone";
    public string SearchHint { get; init; } = "Name, number, address or phone";
    public string SignOut { get; init; } = "Sign out";
    public string Help { get; init; } = "Help";
    public string Accessibility { get; init; } = "Accessibility";
    public string Privacy { get; init; } = "Privacy";
    public string Problem { get; init; } = "There is a problem";
    public string Error { get; init; } = "Error";
    public string Synthetic { get; init; } = "SYNTHETIC: no real people";
    public string SyntheticMore { get; init; } = "Everyone and everything in this system is invented.";
    public string WayBack { get; init; } = "Way back";
}
