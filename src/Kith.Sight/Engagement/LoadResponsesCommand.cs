using Kith.Kernel;
using Kith.Platform.Commands;
using Kith.Record.Practice;
using Kith.Record.Users;
using Kith.Sight.Engagement.Load;
using Kith.Sight.Engagement.Themes;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Sight.Engagement;

/// <summary><c>kith engagement load</c></summary>
internal sealed class LoadResponsesCommand : KithCommand
{
    public override string Noun => "engagement";

    public override string Verb => "load";

    public override string Says => "Load workshops or responses from JSON, CSV, XLSX, DOCX or text; loading again adds only what is new";

    public override string Arguments => "FILE [--title TITLE] [--agency SLUG]";

    public override async Task<int> RunAsync(CommandWords words, IServiceProvider house, TextWriter says, CancellationToken cancellation)
    {
        var (title, agency, file) = (words.Option("--title"), words.Option("--agency"), words.Next() ?? throw new UsageException("FILE is missing"));
        words.End();
        try
        {
            if (!File.Exists(file)) throw new FileProblemException($"There is no file {file}");
            await using var stream = File.OpenRead(file);
            var read = ResponseFile.Read(stream, Path.GetFileName(file));
            if (title is not null) read = read with { Title = title };
            var office = house.GetRequiredService<PracticePacks>().Reform.Office;
            await ActForAgency.StartAsync(house, agency, LoadResponses.Action.Permission, new(house.GetRequiredService<TimeProvider>().New<AgencyId>(), office.Slug, office.Name, office.Place, "", "", [], []), cancellation);
            if (await house.GetRequiredService<LoadResponses>().DoAsync(read, null, cancellation) is not Outcome<ResponsesLoaded>.Done(var loaded)) throw new InvalidOperationException("Loading did not end well.");
            int Count(SaidKind kind) => read.Said.Count(s => s.Kind == kind);
            await says.WriteLineAsync($"{read.Sessions.Count} workshops, {read.Sessions.Sum(s => s.Groups.Count)} lists, {Count(SaidKind.Issue)} issues, {Count(SaidKind.Quote)} quotes, {Count(SaidKind.GoodPractice)} items of good practice, "
                + $"{Count(SaidKind.SuggestedAction)} suggested actions, {Count(SaidKind.Answer)} answers: {loaded.Added} new, {loaded.Unchanged} were there, {loaded.Held} held back because they may name somebody.");
            return 0;
        }
        catch (FileProblemException problem)
        {
            await says.WriteLineAsync($"{problem.Message}\nNothing was loaded.");
            return 1;
        }
    }
}
