using Kith.Journey.Plans;
using Kith.Kernel;

namespace Kith.Journey.Visits;

/// <summary>A promise as it is written down with a visit. <paramref name="At"/> is its place on the page; <paramref name="Who"/> is picked: "user:…", "person:…".</summary>
public sealed record PromiseGiven(int At, string? What, string? Who, DateOnly? ByWhen, string? HowWeKnow)
{
    /// <summary>The name of one of its fields.</summary>
    public static string Field(int at, string name) => $"promise-{at}-{name}";

    /// <summary>What is wrong with it, by field; who keeps it is looked up when it is saved.</summary>
    public IEnumerable<(string Field, string Says)> Problems(DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(What)) yield return (Field(At, "what"), "Enter what was promised");
        else if (What.Length > Lengths.Line) yield return (Field(At, "what"), $"What was promised must be {Lengths.Line} characters or less");
        if (string.IsNullOrWhiteSpace(Who)) yield return (Field(At, "who"), "Choose who will do it");
        if (ByWhen is not { } day) yield return (Field(At, "by"), "Enter the day by which it will be done");
        else if (day < today) yield return (Field(At, "by"), "The day must be today or later");
        if (HowWeKnow?.Length > Lengths.Line) yield return (Field(At, "how"), $"How we will know must be {Lengths.Line} characters or less");
    }
}
