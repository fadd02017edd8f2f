using Kith.Statutory.Tables;

namespace Kith.Statutory.Cin;

/// <summary>Whether something is going on: a plan, an episode, an enquiry.</summary>
public static class Ongoing
{
    /// <summary>On a day: from the day it starts, before the day it ends; one without an end goes on to the last day of the census.</summary>
    public static bool On(Day day, Day start, Day end, CinCollection collection) => day >= start && (end.IsBlank ? day <= collection.End : day < end);
}
