namespace Kith.Record.People.Linking;

/// <summary>Two records that are one person, or may be.</summary>
/// <param name="A">Number of the record, counted from 0 over both files.</param>
/// <param name="B">The other, later one.</param>
/// <param name="P">How likely it is that they are one person, 0 to 1.</param>
/// <param name="Why">The reasons in words, the weightiest first.</param>
public sealed record Link(int A, int B, double P, IReadOnlyList<string> Why);

/// <summary>What a linkage comes to: who is one person, and what only a person can say.</summary>
/// <param name="Pairs">Pairs of one person; reasons are worked out as they are read.</param>
/// <param name="Clusters">Records of one person each, those with two or more.</param>
/// <param name="Review">Pairs to look at: not sure enough, or suspected twins.</param>
/// <param name="Report">What was noticed about the files, in words.</param>
public sealed record Links(IReadOnlyList<Link> Pairs, IReadOnlyList<IReadOnlyList<int>> Clusters, IReadOnlyList<Link> Review, IReadOnlyList<string> Report);
