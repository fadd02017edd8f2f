using AngleSharp.Dom;
using Kith.Tests.Support;

namespace Kith.Tests.Portals.Referrers;

/// <summary>Somebody who fills in a referral in a browser without JavaScript, and counts what they were asked.</summary>
internal sealed class Referrer(Visitor visitor)
{
    private readonly HashSet<string> pagesSeen = new(StringComparer.Ordinal);

    /// <summary>Every fact that a page asked for, by the page: "ref|fact".</summary>
    public List<string> Asked { get; } = [];

    /// <summary>The page.</summary>
    public Page Page => visitor.Page;

    /// <summary>The browser.</summary>
    public Visitor Visitor => visitor;

    /// <summary>Begins at a door.</summary>
    public async Task BeginAsync(string address)
    {
        await visitor.OpenAsync(address);
        await visitor.SubmitAsync(button: "Start now");
        Look();
    }

    /// <summary>Answers by fact ("person.given-name"; dates as "2014-05-03") and goes on.</summary>
    public async Task<Page> SayAsync(string heading, params (string Fact, string Value)[] answers)
    {
        Assert.Equal(heading, Page.Heading);
        await visitor.SubmitAsync(answers.SelectMany(Fields).Select(f => (f.Name, (string?)f.Value)), "Continue");
        Look();
        return Page;
    }

    /// <summary>Presses a button.</summary>
    public async Task<Page> PressAsync(string button)
    {
        await visitor.SubmitAsync(button: button);
        Look();
        return Page;
    }

    /// <summary>The name of the field on this page that takes a fact.</summary>
    public string Field(string fact) => Page.Document.QuerySelectorAll("[name]").Select(e => e.GetAttribute("name")!)
        .First(n => n.EndsWith("|" + fact, StringComparison.Ordinal) || n.EndsWith("|" + fact + ".Day", StringComparison.Ordinal)).Replace(".Day", "", StringComparison.Ordinal);

    private IEnumerable<(string Name, string Value)> Fields((string Fact, string Value) answer)
    {
        if (answer.Fact == "lives")
        {
            var label = Page.Document.QuerySelectorAll("label").First(l => l.TextContent.Contains(answer.Value, StringComparison.Ordinal));
            return [("lives", Page.The("#" + label.GetAttribute("for")).GetAttribute("value")!)];
        }

        var name = Field(answer.Fact);
        if (Page.Document.QuerySelectorAll("[name]").All(e => e.GetAttribute("name") != name + ".Day"))
        {
            return [(name, answer.Value)];
        }

        var parts = answer.Value.Split('-');
        return [(name + ".Year", parts[0]), (name + ".Month", parts[1]), (name + ".Day", parts[2])];
    }

    // A page that comes back because of a mistake is the same page, not a second question.
    private void Look()
    {
        // Whoever is in danger must see on every page what to do first.
        Assert.True(Page.Document.QuerySelector(".kith-emergency") is not null || Page.Address.AbsolutePath.EndsWith("/emergency", StringComparison.Ordinal), $"No emergency banner on \"{Page.Heading}\"");
        if (pagesSeen.Add(Page.Address.AbsolutePath))
        {
            Asked.AddRange(Page.Document.QuerySelectorAll("[data-fact]").Select(e => e.GetAttribute("data-fact")!));
        }
    }
}
