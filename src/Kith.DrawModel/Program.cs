using System.Reflection;
using Kith.Platform.Data;
using Kith.Platform.Modules;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Scaffolding;
using Microsoft.Extensions.DependencyInjection;

// Writes the model of each kind of database as C# into a folder: DrawModel FOLDER. No database is opened.
var folder = args[0];
var modules = new Modules(Floors().SelectMany(RoomsOf).ToList());
Draw(new(DatabaseKind.Sqlite, "Data Source=nowhere"));
Draw(new(DatabaseKind.Postgres, "Host=nowhere"));

void Draw(Database database)
{
    var options = new DbContextOptionsBuilder<KithDb>();
    database.Configure(options);
    using var db = new KithDb(options.Options, modules);
    var services = new ServiceCollection();
    services.AddEntityFrameworkDesignTimeServices();
    services.AddDbContextDesignTimeServices(db);
    ProviderOf(db).ConfigureDesignTimeServices(services);
    using var built = services.BuildServiceProvider();
    built.GetRequiredService<ICompiledModelScaffolder>().ScaffoldModel(db.GetService<IDesignTimeModel>().Model, Path.Combine(folder, $"{database.Kind}"), new()
    {
        ContextType = typeof(KithDb), ModelNamespace = $"DrawnModel.{database.Kind}", Language = "C#", UseNullableReferenceTypes = true,
    });
}

// How a provider says which services write its model: by the attribute of its assembly.
static IDesignTimeServices ProviderOf(KithDb db)
{
    var provider = Assembly.Load(db.GetService<Microsoft.EntityFrameworkCore.Storage.IDatabaseProvider>().Name);
    return (IDesignTimeServices)Activator.CreateInstance(provider.GetType(provider.GetCustomAttribute<DesignTimeProviderServicesAttribute>()!.TypeName, throwOnError: true)!)!;
}

// The floors with rooms: everything of Kith that this program was built with.
static IEnumerable<Assembly> Floors() =>
    Directory.EnumerateFiles(AppContext.BaseDirectory, "Kith.*.dll").Select(file => Assembly.Load(Path.GetFileNameWithoutExtension(file))).Where(floor => floor != typeof(Program).Assembly);

static IEnumerable<KithModule> RoomsOf(Assembly floor) =>
    floor.GetTypes().Where(type => type.IsSubclassOf(typeof(KithModule)) && !type.IsAbstract).Select(type => (KithModule)Activator.CreateInstance(type, nonPublic: true)!);
