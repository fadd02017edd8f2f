using System.Reflection;
using Kith.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Kith.Platform.Data;

/// <summary>Stores every <see cref="IId{TSelf}"/> as its guid, so that a mapping never has to say so.</summary>
internal static class IdConversions
{
    public static void Apply(ModelConfigurationBuilder conventions, IEnumerable<Assembly> assemblies)
    {
        foreach (var id in assemblies.Append(typeof(PersonId).Assembly).Distinct().SelectMany(a => a.GetTypes()).Where(IsId))
        {
            conventions.Properties(id).HaveConversion(typeof(IdConverter<>).MakeGenericType(id));
        }
    }

    public static bool IsId(Type type) =>
        type.IsValueType && type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IId<>));
}

/// <summary>Between an id and its guid.</summary>
internal sealed class IdConverter<TId>() : ValueConverter<TId, Guid>(id => id.Value, value => From(value))
    where TId : struct, IId<TId>
{
    private static TId From(Guid value) => TId.From(value);
}

/// <summary>SQLite gives a moment back without its kind; every stored moment is UTC.</summary>
internal sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
    at => at.Kind == DateTimeKind.Utc ? at : DateTime.SpecifyKind(at, DateTimeKind.Utc),
    at => DateTime.SpecifyKind(at, DateTimeKind.Utc));
