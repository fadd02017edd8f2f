using Kith.Platform.History;
using Kith.Platform.Modules;
using Kith.Record.Chronology;
using Kith.Record.People;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Record.Documents;

/// <summary>The door plate of Record/Documents.</summary>
public sealed class DocumentsModule : KithModule
{
    public override string Name => "Record/Documents";

    public override string Purpose => "Papers of the record: uploads and signed snapshots, each with its hash";

    public override IReadOnlyList<string> Uses => ["Record/People", "Record/Practice", "Record/Chronology"];

    public override IEnumerable<EventKind> Events => [AddDocument.Added];

    public override void AddServices(IServiceCollection services)
    {
        services.AddScoped<AddDocument>();
        services.AddSingleton(new SubjectLink("document", (id, child) => $"/children/{child.Value}/documents/{id}"));
        services.AddSingleton(new ChildTab(60, "Documents", "documents"));
    }
}
