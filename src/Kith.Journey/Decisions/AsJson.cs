using System.Text.Json;
using Kith.Platform.History;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kith.Journey.Decisions;

/// <summary>Keeps a list of a signed, never edited row as text: it is read whole or not at all.</summary>
internal static class AsJson
{
    public static void Keep<T>(PropertyBuilder<IReadOnlyList<T>> property) => property.HasConversion(
        list => JsonSerializer.Serialize(list, Json.Options),
        text => JsonSerializer.Deserialize<List<T>>(text, Json.Options)!,
        new ValueComparer<IReadOnlyList<T>>((a, b) => a!.SequenceEqual(b!), list => list.Count, list => list));
}
