using System.Text.Encodings.Web;
using System.Text.Json;

namespace Kith.Record.People.Linking;

/// <summary>Writes a linkage as JSON: <c>pairs</c>, <c>clusters</c> and <c>review</c>, with the ids of the files. The same linkage is always the same bytes.</summary>
internal sealed class WriteLinks(Func<int, string> idOf)
{
    private const int FlushAt = 1 << 16;

    // The file is data, not a page: names keep their letters.
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes everything and leaves the stream open.</summary>
    public void To(Stream stream, IEnumerable<Link> pairs, IEnumerable<IReadOnlyList<int>> clusters, IEnumerable<Link> review)
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

    private void Pairs(Utf8JsonWriter json, string name, IEnumerable<Link> pairs)
    {
        json.WriteStartArray(name);
        foreach (var pair in pairs)
        {
            json.WriteStartObject();
            json.WriteString("a", idOf(pair.A));
            json.WriteString("b", idOf(pair.B));
            json.WriteNumber("p", Math.Round(pair.P, 6));
            json.WriteStartArray("why");
            foreach (var reason in pair.Why) json.WriteStringValue(reason);
            json.WriteEndArray();
            json.WriteEndObject();
            Flush(json);
        }
        json.WriteEndArray();
    }

    private static void Flush(Utf8JsonWriter json)
    {
        if (json.BytesPending > FlushAt) json.Flush();
    }
}
