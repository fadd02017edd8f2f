using Kith.Platform.Modules;
using Kith.Record.People;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Record.AccessLog;

/// <summary>The door plate of Record/AccessLog.</summary>
public sealed class AccessLogModule : KithModule
{
    public override string Name => "Record/AccessLog";

    public override string Purpose => "Who looked at a record, when, at what and why, for staff and for the person";

    public override IReadOnlyList<string> Uses => ["Record/People", "Record/Practice"];

    public override void AddServices(IServiceCollection services) => services.AddSingleton(new ChildTab(140, "Access log", "access-log", AccessLogPage.ReadLogs));
}
