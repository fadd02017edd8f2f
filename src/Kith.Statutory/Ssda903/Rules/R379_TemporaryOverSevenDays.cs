namespace Kith.Statutory.Ssda903.Rules;

/// <summary>379: a temporary stay for no stated reason lasts seven days at most.</summary>
public sealed class R379_TemporaryOverSevenDays() : TemporaryStay("379", "T4", 7, "Give this stay a placement of its own: it lasted longer than seven days, so it is not temporary any more.");
