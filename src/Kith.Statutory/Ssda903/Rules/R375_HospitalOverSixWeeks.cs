namespace Kith.Statutory.Ssda903.Rules;

/// <summary>375: a stay in hospital counts as temporary for six weeks at most.</summary>
public sealed class R375_HospitalOverSixWeeks() : TemporaryStay("375", "T1", 42, "Give the stay in hospital a placement of its own: it lasted longer than six weeks, so it is not temporary any more.");
