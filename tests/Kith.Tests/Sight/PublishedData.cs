using Kith.Record.Practice;

namespace Kith.Tests.Sight;

/// <summary>The published documents' data that stand beside the tests.</summary>
internal static class PublishedData
{
    /// <summary>"reform/delivery-plan-2024-25.json" to its full path.</summary>
    public static string Path(string file) => System.IO.Path.Combine(Directory.GetParent(PracticeFolder.Find())!.FullName, "tests", "data", file);

    /// <summary>The delivery plan.</summary>
    public static string Plan => Path("reform/delivery-plan-2024-25.json");

    /// <summary>Recommendations of a consultation response.</summary>
    public static string Recommendations => Path("reform/recommendations-of-a-review.json");

    /// <summary>The five workshops.</summary>
    public static string Workshops => Path("engagement/workshops.json");
}
