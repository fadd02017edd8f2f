using Kith.Platform.Commands;
using Kith.Platform.Modules;

namespace Kith.Record.Practice;

/// <summary>The door plate of Record/Practice.</summary>
public sealed class PracticeModule : KithModule
{
    public override string Name => "Record/Practice";

    public override string Purpose => "The practice packs: words, clocks, thresholds, codes, roles and forms, as YAML a practice lead may change";

    public override IReadOnlyList<string> Opens => ["Clocks", "Thresholds", "Team", "Programme", "Themes"];

    public override IEnumerable<KithCommand> Commands => [new PracticeCheck()];
}
