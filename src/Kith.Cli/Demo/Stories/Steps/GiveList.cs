using System.Text;
using Kith.Record.SamePerson.Files;

namespace Kith.Cli.Demo.Stories.Steps;

/// <summary>A worker gives a list of another agency to be compared with the record: headings first, ages as "14y2m5d".</summary>
internal sealed class GiveList : KindOfStep
{
    public override string Does => "give-list";

    public override async Task PlayAsync(Scene scene)
    {
        var rows = scene.Says.Texts("rows").Select(row => string.Join(',', row.Split(',', StringSplitOptions.TrimEntries)
            .Select(cell => TellDay.Read(cell, scene.LoadedOn) is { } day ? day.ToString("dd/MM/yyyy", System.Globalization.CultureInfo.InvariantCulture) : cell)));
        using var list = new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', rows)));
        var given = scene.Done(await scene.Get<GiveAgencyFile>().GiveAsync(list, "list.csv", scene.Says.Text("of"), scene.Says.Text("basis"), new Dictionary<string, string>(), scene.Cancellation));
        await scene.Get<CompareAgencyFile>().FirstAsync(given, scene.Cancellation);
    }
}
