using Kith.Platform.Commands;

namespace Kith.Record.Practice;

/// <summary><c>kith practice check</c></summary>
internal sealed class PracticeCheck : KithCommand
{
    public override string Noun => "practice";

    public override string Verb => "check";

    public override string Says => "Read the practice folder and list everything wrong in it";

    public override string Arguments => "[FOLDER]";

    public override async Task<int> RunAsync(CommandWords words, IServiceProvider house, TextWriter says, CancellationToken cancellation)
    {
        var folder = words.Next();
        words.End();
        try
        {
            var packs = PracticePacks.Load(PracticeFolder.Find(folder));
            await says.WriteLineAsync($"{packs.Places.Count} places, {packs.Facts.Count} facts, {packs.Places.Values.Sum(p => p.Forms.Count)} forms: nothing wrong.");
            return 0;
        }
        catch (PracticeException wrong)
        {
            foreach (var problem in wrong.Problems) await says.WriteLineAsync(problem.ToString());
            return 1;
        }
    }
}
