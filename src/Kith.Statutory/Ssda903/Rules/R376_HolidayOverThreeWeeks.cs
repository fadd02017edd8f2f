namespace Kith.Statutory.Ssda903.Rules;

/// <summary>376: a stay while the carers are on holiday counts as temporary for three weeks at most.</summary>
public sealed class R376_HolidayOverThreeWeeks() : TemporaryStay("376", "T3", 21, "Give this stay a placement of its own: the carer's holiday lasted longer than three weeks, so it is not temporary any more.");
