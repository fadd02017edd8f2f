using System.IO.Compression;
using System.Text.RegularExpressions;

namespace Kith.Tests.Platform.Pages;

public partial class AssetTests
{
    private static readonly string Root = Up(AppContext.BaseDirectory);

    // The budgets of the design: a page must open on a weak connection in a car outside somebody's home.
    [Theory]
    [InlineData("kith.css", 17_000)]
    [InlineData("kith.js", 10_000)]
    public void The_look_and_the_scripts_stay_light(string file, int most)
    {
        using var packed = new MemoryStream();
        using (var zip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true)) zip.Write(File.ReadAllBytes(Asset(file)));
        Assert.InRange(packed.Length, 1_000, most);
    }

    [Theory]
    [InlineData("kith.css")]
    [InlineData("kith.js")]
    public void A_compiled_file_says_how_it_is_made_and_carries_the_notice(string file)
    {
        var start = File.ReadAllText(Asset(file))[..400];
        Assert.Contains("assets/build.sh", start, StringComparison.Ordinal);
        Assert.Contains("The MIT License", start, StringComparison.Ordinal);
    }

    [Fact]
    public void The_look_uses_no_crown_and_no_protected_typeface()
    {
        var css = File.ReadAllText(Asset("kith.css"));
        Assert.DoesNotContain("GDS Transport", css, StringComparison.Ordinal);
        Assert.DoesNotContain("crown", css[css.IndexOf("*/", StringComparison.Ordinal)..], StringComparison.OrdinalIgnoreCase);
        Assert.Contains("font-family:Arial,", css, StringComparison.Ordinal);
    }

    [Fact]
    public void No_page_carries_inline_style_script_or_handlers()
    {
        var pages = Directory.EnumerateFiles(Path.Combine(Root, "src"), "*.cshtml", SearchOption.AllDirectories).ToList();
        Assert.NotEmpty(pages);
        Assert.All(pages, page => Assert.Null(InlineIn(File.ReadAllText(page))));
    }

    [Theory]
    [InlineData("<p style=\"color:red\">")]
    [InlineData("<script>go()</script>")]
    [InlineData("<style>p{}</style>")]
    [InlineData("<button onclick=\"go()\">")]
    public void The_search_for_inline_parts_can_fail(string html) => Assert.NotNull(InlineIn(html));

    [Fact]
    public void Every_small_class_that_a_page_uses_is_in_the_look()
    {
        var css = File.ReadAllText(Asset("kith.css"));
        var used = Directory.EnumerateFiles(Path.Combine(Root, "src"), "*.cs*", SearchOption.AllDirectories).Where(f => !f.Contains("/obj/", StringComparison.Ordinal))
            .SelectMany(f => Override().Matches(File.ReadAllText(f)).Select(m => m.Value)).Distinct().ToList();
        Assert.NotEmpty(used);
        Assert.DoesNotContain(used, u => !css.Contains("." + u.Replace("!", @"\!", StringComparison.Ordinal), StringComparison.Ordinal));
    }

    private static string? InlineIn(string html) => Inline().Match(html) is { Success: true } found ? found.Value : null;

    [GeneratedRegex("""<style|<script(?![^>]*\ssrc=)|<[a-z][^>]*\s(style|on[a-z]+)\s*=""", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Inline();

    [GeneratedRegex("govuk-!-[a-z0-9-]+")]
    private static partial Regex Override();

    private static string Asset(string file) => Path.Combine(Root, "src", "Kith.Web", "wwwroot", "assets", file);

    private static string Up(string folder) =>
        File.Exists(Path.Combine(folder, "Kith.slnx")) ? folder : Up(Path.GetDirectoryName(folder.TrimEnd(Path.DirectorySeparatorChar))!);
}
