using Kith.Record.People.Linking.Comparing;

namespace Kith.Record.People.Linking.Clustering;

/// <summary>Why a pair is for a person to decide.</summary>
internal enum Doubt
{
    None, NotSureEnough, MayBeTwin, CouldBeSomebodyElse, WouldJoinTwoPeople, OneToOne,
}

/// <summary>A pair with how likely it is one person and, when it is not to be joined unasked, why.</summary>
internal readonly record struct GatheredPair(ScoredPair Pair, double P, Doubt Doubt);

/// <summary>Pairs to join, pairs to look at, and the groups.</summary>
internal sealed record Gathered(IReadOnlyList<GatheredPair> Joined, IReadOnlyList<GatheredPair> Review, IReadOnlyList<IReadOnlyList<int>> Groups);
