using Microsoft.EntityFrameworkCore;

#pragma warning disable RS0030 // This is the one place that saves.
namespace Kith.Platform.Data;

/// <summary>
/// The one database of the house. Rooms put their tables in by mapping them beside the entity; nobody saves through it but
/// <see cref="Kith.Platform.Work.Work"/> and the few parts of the platform that keep their own books (read log, drafts, outbox).
/// </summary>
public sealed class KithDb(DbContextOptions<KithDb> options, Modules.Modules modules) : DbContext(options)
{
    private bool saving;
    private string? provider;
    private bool? isServer;

    internal Modules.Modules Rooms => modules;

    /// <summary>Which kind of database it stands on. Asked for each question, and EF works it out anew each time: kept with the context.</summary>
    internal string Provider => provider ??= Database.ProviderName!;

    /// <summary>Whether each question is a trip to a server.</summary>
    internal bool IsServer => isServer ??= Database.IsNpgsql();

    /// <summary>The trips under way, while parts of a page ask together.</summary>
    internal Trips? Trips { get; set; }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        IdConversions.Apply(configurationBuilder, modules.Assemblies);
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        foreach (var assembly in modules.Assemblies)
        {
            modelBuilder.ApplyConfigurationsFromAssembly(assembly);
        }

        SnakeCase.Apply(modelBuilder);
    }

    /// <summary>Saves what is tracked. Platform only: everything that matters is saved by Work, with its history.</summary>
    internal async Task<int> SaveAsync(CancellationToken cancellation)
    {
        saving = true;
        try
        {
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess: true, cancellation);
        }
        finally
        {
            saving = false;
        }
    }

    public override int SaveChanges(bool acceptAllChangesOnSuccess) => throw Outside();

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default) =>
        saving ? base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken) : throw Outside();

    private static InvalidOperationException Outside() => new("Nothing is saved outside Work: there would be no history of it.");
}
