using Kith.Platform.Access;
using Kith.Record.Practice;

namespace Kith.Team.Allocation;

/// <summary>The handover page on paper: one page.</summary>
public sealed class HandoverPrint(CurrentActor current, PracticePacks practice, DrawHandover draw, OpenHandover open) : HandoverView(current, practice, draw, open);
