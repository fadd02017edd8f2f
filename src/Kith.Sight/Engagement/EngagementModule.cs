using Kith.Platform.Commands;
using Kith.Platform.Modules;

namespace Kith.Sight.Engagement;

/// <summary>The door plate of Sight/Engagement.</summary>
public sealed class EngagementModule : KithModule
{
    public override string Name => "Sight/Engagement";

    public override string Purpose => "What people said: exercises, responses, themes with the words that led to each, and what came of it";

    public override IReadOnlyList<string> Uses => ["Record/Practice", "Record/Users"];

    public override IReadOnlyList<string> Opens => ["Themes", "Load"];

    public override IEnumerable<KithCommand> Commands => [new SuggestThemesCommand()];
}
