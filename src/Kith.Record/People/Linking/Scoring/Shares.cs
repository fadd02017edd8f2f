using Kith.Record.People.Linking.Comparing;

namespace Kith.Record.People.Linking.Scoring;

/// <summary>How many strangers have the same value, by value: a rare surname says more than a common one.</summary>
internal static class Shares
{
    // How many records what is commonly known about a name, or about any value, is worth beside what is counted.
    private const double KnownNames = 500, KnownOthers = 100;

    /// <summary>Logs (base 2) for each trait and value, counted in the files: those who have the value but the pair itself.</summary>
    /// <param name="having">For each trait and value, how many have it: records, or people once they are known.</param>
    public static float[][] Of(IReadOnlyList<Trait> traits, int[][] having)
    {
        var shares = new float[traits.Count][];
        Parallel.For(0, traits.Count, t =>
        {
            var (trait, counts) = (traits[t], having[t]);
            var known = trait is ForenameTrait or SurnameTrait ? KnownNames : KnownOthers;
            double all = 0;
            for (var value = 1; value < counts.Length; value++) all += counts[value];
            var logs = new float[counts.Length];
            for (var value = 1; value < counts.Length; value++)
                logs[value] = (float)Math.Log2((Math.Max(0, counts[value] - 1) + known * trait.UsualShare(value)) / (all + known));
            shares[t] = logs;
        });
        return shares;
    }

    /// <summary>Values of different people, when <paramref name="person"/> says which records are of one.</summary>
    public static int[][] OfPeople(Roster roster, int[] person)
    {
        var having = new int[roster.Width][];
        Parallel.For(0, roster.Width, t =>
        {
            var keys = new ulong[roster.Count];
            for (var r = 0; r < roster.Count; r++) keys[r] = (ulong)(uint)roster.Values[r * roster.Width + t] << 32 | (uint)person[r];
            Array.Sort(keys);
            var counts = new int[roster.Traits[t].Count];
            for (var i = 0; i < keys.Length; i++)
                if (i == 0 || keys[i] != keys[i - 1]) counts[keys[i] >> 32]++;
            having[t] = counts;
        });
        return having;
    }
}
