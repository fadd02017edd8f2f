using Kith.Kernel;
using Kith.Sight.Engagement;
using Kith.Sight.Engagement.Coders;
using Kith.Sight.Engagement.Load;
using Kith.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Tests.Sight.Engagement;

/// <summary>What these tests do behind the pages.</summary>
internal static class EngagementSupport
{
    public static async Task<ExerciseId> LoadWorkshopsAsync(this TestKith kith)
    {
        await using var stream = File.OpenRead(PublishedData.Workshops);
        return await kith.LoadAsync(ResponseFile.Read(stream, "workshops.json"));
    }

    public static async Task<ExerciseId> LoadAsync(this TestKith kith, FileRead read) =>
        (await kith.AsAnalystAsync(s => s.GetRequiredService<LoadResponses>().DoAsync(read, null, CancellationToken.None)) as Outcome<ResponsesLoaded>.Done)!.Value.Exercise;

    public static async Task CountAsync(this TestKith kith, ExerciseId id, string group, int came) =>
        Assert.IsType<Outcome<Nothing>.Done>(await kith.AsAnalystAsync(s => s.GetRequiredService<CountAttendance>().DoAsync(id, 1, null, null, null, group, came, CancellationToken.None)));

    public static async Task<ExerciseKnown> ExerciseAsync(this TestKith kith, ExerciseId id) => (await kith.AsAnalystAsync(s => s.GetRequiredService<ReadExercise>().FindAsync(id, CancellationToken.None)))!;

    public static async Task TakeAsync(this TestKith kith, ExerciseId id, string text) =>
        Assert.IsType<Outcome<int>.Done>(await kith.AsAnalystAsync(s => s.GetRequiredService<TakeResponses>().DoAsync(id, false, SaidKind.Answer, [new(null, text)], null, null, false, CancellationToken.None)));

    private static async Task<T> AsAnalystAsync<T>(this TestKith kith, Func<IServiceProvider, Task<T>> act)
    {
        await using var scope = kith.ActingAs(kith.NorthernIreland["analyst"]);
        return await act(scope.ServiceProvider);
    }
}
