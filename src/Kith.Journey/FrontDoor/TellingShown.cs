using Kith.Record.Practice;

namespace Kith.Journey.FrontDoor;

/// <summary>The part of a page that says who is told. <paramref name="Typed"/> is what stands in a field; <paramref name="Fact"/> names the fact it takes, null where it is kept otherwise.</summary>
public sealed record TellingShown(ReferralFile File, PracticePack Pack, Func<string, string?> Typed, Func<string, string>? Fact);
