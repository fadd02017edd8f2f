using Kith.Kernel;
using Kith.Sight.Reform;
using Kith.Sight.Reform.Load;
using Kith.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Tests.Sight.Reform;

/// <summary>A house into which the published delivery plan is loaded.</summary>
internal static class LoadedPlan
{
    /// <summary>Loads a file as the programme office would.</summary>
    public static async Task<PlanLoaded> LoadAsync(this TestKith kith, string file)
    {
        var plan = PlanFile.Read(await File.ReadAllTextAsync(file), Path.GetFileName(file));
        return Assert.IsType<Outcome<PlanLoaded>.Done>(await kith.AsOfficeAsync(s => s.GetRequiredService<LoadPlan>().DoAsync(plan, CancellationToken.None))).Value;
    }

    /// <summary>What is known of the newest programme.</summary>
    public static async Task<ProgrammeKnown> KnownAsync(this TestKith kith, string? on = null, string? asKnownOn = null) => (await kith.AsOfficeAsync(s =>
        s.GetRequiredService<ReadProgramme>().FindAsync(null, on is null ? null : DateOnly.Parse(on), asKnownOn is null ? null : DateOnly.Parse(asKnownOn), CancellationToken.None)))!;

    /// <summary>Somebody of the programme office does something.</summary>
    public static async Task<T> AsOfficeAsync<T>(this TestKith kith, Func<IServiceProvider, Task<T>> act)
    {
        await using var scope = kith.ActingAs(kith.NorthernIreland["programme-office"]);
        return await act(scope.ServiceProvider);
    }
}
