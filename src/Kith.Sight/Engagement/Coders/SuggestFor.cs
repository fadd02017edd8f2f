using Kith.Record.Practice;
using Kith.Sight.Engagement.Themes;

namespace Kith.Sight.Engagement.Coders;

/// <summary>Makes suggestions ready for an exercise: its codebook, the words of the sector, and what people coded in it so far.</summary>
public sealed class SuggestFor(PracticePacks practice)
{
    /// <summary>Suggestions; null when there is no codebook yet.</summary>
    public SuggestThemes? Exercise(ExerciseKnown known) => known.Codebook.Themes.Count == 0 ? null : new(
        known.Codebook, practice.Themes, [.. known.Codable.Where(r => r.Codes is not null && r.Row.Language == "en").Select(r => new CodedExample(r.Row.Text, r.Codes!))]);
}
