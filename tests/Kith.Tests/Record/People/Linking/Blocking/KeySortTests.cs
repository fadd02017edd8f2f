using Kith.Record.People.Linking.Blocking;

namespace Kith.Tests.Record.People.Linking.Blocking;

/// <summary>Records are sorted by their keys as comparing would sort them.</summary>
public sealed class KeySortTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(999)]
    [InlineData(5_000)]
    public void Sorts_by_key_and_then_by_record(int records)
    {
        var random = new Random(records);
        var filed = Enumerable.Range(0, records).Select(record => (ulong)(uint)random.Next(int.MinValue, int.MaxValue) % 700 * 12_345_678 << 32 | (uint)record).ToArray();
        var expected = filed.Order().ToArray();

        KeySort.Sort(filed, new ulong[records]);

        Assert.Equal(expected, filed);
    }
}
