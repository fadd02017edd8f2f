using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Kith.Record.People.Linking;

/// <summary>Writes a linkage as JSON: <c>pairs</c>, <c>clusters</c> and <c>review</c>, with the ids of the files. The same linkage is always the same bytes.</summary>
internal sealed class WriteLinks(Func<int, string> idOf)
{
    private const int FlushAt = 1 << 16, PairsInPiece = 512, PiecesInRound = 64;

    // The file is data, not a page: names keep their letters.
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes everything and leaves the stream open.</summary>
    public void To(Stream stream, IReadOnlyList<Link> pairs, IEnumerable<IReadOnlyList<int>> clusters, IReadOnlyList<Link> review)
    {
        using var json = new Utf8JsonWriter(stream, Plain);
        json.WriteStartObject();
        Pairs(json, "pairs", pairs);
        json.WriteStartArray("clusters");
        foreach (var cluster in clusters)
        {
            json.WriteStartArray();
            foreach (var record in cluster) json.WriteStringValue(idOf(record));
            json.WriteEndArray();
            Flush(json);
        }
        json.WriteEndArray();
        Pairs(json, "review", review);
        json.WriteEndObject();
    }

    // The words are the work: a round of pieces is written on every core, then put down in order.
    private void Pairs(Utf8JsonWriter json, string name, IReadOnlyList<Link> pairs)
    {
        json.WriteStartArray(name);
        var pieces = new ReadOnlyMemory<byte>[PiecesInRound];
        for (var from = 0; from < pairs.Count; from += PairsInPiece * PiecesInRound)
        {
            var count = Math.Min(PiecesInRound, (pairs.Count - from + PairsInPiece - 1) / PairsInPiece);
            Parallel.For(0, count, piece => pieces[piece] = Piece(pairs, from + piece * PairsInPiece));
            foreach (var piece in pieces.AsSpan(0, count))
            {
                json.WriteRawValue(piece.Span, skipInputValidation: true);
                Flush(json);
            }
        }
        json.WriteEndArray();
    }

    // An array of pairs without its brackets: a piece of the one that is being written.
    private ReadOnlyMemory<byte> Piece(IReadOnlyList<Link> pairs, int from)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Plain))
        {
            json.WriteStartArray();
            for (var i = from; i < Math.Min(pairs.Count, from + PairsInPiece); i++) Pair(json, pairs[i]);
            json.WriteEndArray();
        }
        return bytes.WrittenMemory[1..^1];
    }

    private void Pair(Utf8JsonWriter json, Link pair)
    {
        json.WriteStartObject();
        json.WriteString("a", idOf(pair.A));
        json.WriteString("b", idOf(pair.B));
        json.WriteNumber("p", Math.Round(pair.P, 6));
        json.WriteStartArray("why");
        foreach (var reason in pair.Why) json.WriteStringValue(reason);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Flush(Utf8JsonWriter json)
    {
        if (json.BytesPending > FlushAt) json.Flush();
    }
}
