using System.Xml.Linq;
using Kith.Kernel;
using Kith.Platform.Data;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Kith.Platform.Access;

/// <summary>A key of the house: cookies and authenticator secrets are closed with it.</summary>
public sealed class ProtectionKey
{
    public ProtectionKeyId Id { get; init; }
    public required string Name { get; init; }
    public required string Xml { get; init; }
}

/// <summary>Identifies a key.</summary>
public readonly record struct ProtectionKeyId(Guid Value) : IId<ProtectionKeyId> { public static ProtectionKeyId From(Guid value) => new(value); }

/// <summary>Keeps the keys in the database, so that sessions survive a restart and every node of a house can read every cookie.</summary>
public sealed class ProtectionKeys(IServiceScopeFactory house, TimeProvider clock) : IXmlRepository, IConfigureOptions<KeyManagementOptions>
{
    /// <inheritdoc/>
    public void Configure(KeyManagementOptions options) => options.XmlRepository = this;

    /// <inheritdoc/>
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var scope = house.CreateScope();
        return scope.ServiceProvider.GetRequiredService<KithDb>().Set<ProtectionKey>().AsNoTracking().Select(k => k.Xml).ToList().ConvertAll(XElement.Parse);
    }

    /// <inheritdoc/>
    public void StoreElement(XElement element, string friendlyName)
    {
        using var scope = house.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<KithDb>();
        db.Add(new ProtectionKey { Id = clock.New<ProtectionKeyId>(), Name = friendlyName, Xml = element.ToString(SaveOptions.DisableFormatting) });
        db.SaveAsync(CancellationToken.None).GetAwaiter().GetResult(); // the framework's contract is synchronous; about once in 90 days
    }
}

internal sealed class ProtectionKeyTable : IEntityTypeConfiguration<ProtectionKey>
{
    public void Configure(EntityTypeBuilder<ProtectionKey> builder)
    {
        builder.ToTable("platform_access_protection_key");
        builder.Property(k => k.Name).HasMaxLength(100);
    }
}

/// <summary>Keys of the house.</summary>
[DbContext(typeof(KithDb))]
[Migration("20261122_71_protection_keys")]
internal sealed class CreateProtectionKeys : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.CreateTable(
        name: "platform_access_protection_key",
        columns: t => new
        {
            id = t.Column<Guid>(nullable: false),
            name = t.Column<string>(maxLength: 100, nullable: false),
            xml = t.Column<string>(nullable: false),
        },
        constraints: t => t.PrimaryKey("pk_platform_access_protection_key", x => x.id));
}
