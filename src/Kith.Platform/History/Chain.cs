using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Kith.Platform.History;

/// <summary>The arithmetic of the chain: what is hashed, and how. Pure, so that anyone can check it from an export.</summary>
public static class Chain
{
    /// <summary>What stands before the first action.</summary>
    public static byte[] Start => new byte[SHA256.HashSizeInBytes];

    /// <summary>
    /// The hash of an action. Every field goes in with its length before it, so that no two different actions can be written alike;
    /// events in order of their number, filings in order of person and moment.
    /// </summary>
    public static byte[] HashOf(HistoryAction action)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(action.PreviousHash);
        Add(hash, action.AgencyId.Value.ToString("N"));
        Add(hash, action.Seq);
        Add(hash, action.At.Ticks);
        Add(hash, action.ActorId.Value.ToString("N"));
        Add(hash, action.ActorName);
        Add(hash, action.ActorRole);
        Add(hash, action.Code);
        Add(hash, action.Why);
        Add(hash, action.Events.Count);
        foreach (var e in action.Events.OrderBy(e => e.N))
        {
            Add(hash, e.N);
            Add(hash, e.Code);
            Add(hash, e.Version);
            Add(hash, e.SubjectKind);
            Add(hash, e.SubjectId?.ToString("N"));
            Add(hash, e.Payload);
            Add(hash, e.Filings.Count);
            foreach (var f in e.Filings.OrderBy(f => f.PersonId.Value.ToString("N"), StringComparer.Ordinal).ThenBy(f => f.OccurredAt))
            {
                Add(hash, f.PersonId.Value.ToString("N"));
                Add(hash, f.OccurredAt.Ticks);
                Add(hash, f.Significance);
            }
        }

        return hash.GetHashAndReset();
    }

    private static void Add(IncrementalHash hash, long number)
    {
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(bytes, number);
        hash.AppendData(bytes);
    }

    private static void Add(IncrementalHash hash, string? text)
    {
        if (text is null)
        {
            Add(hash, -1);
            return;
        }

        var bytes = Encoding.UTF8.GetBytes(text);
        Add(hash, bytes.Length);
        hash.AppendData(bytes);
    }
}
