using System.Text.Encodings.Web;
using System.Text.Json;
using Kith.Platform.Commands;
using Kith.Record.Practice;
using Kith.Sight.Engagement.Load;
using Kith.Sight.Engagement.Themes;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Sight.Engagement;

/// <summary><c>kith engagement themes</c>: suggestions for a file, without a database. Labels in the file are not looked at.</summary>
internal sealed class SuggestThemesCommand : KithCommand
{
    public override string Noun => "engagement";

    public override string Verb => "themes";

    public override string Says => "Suggest themes for every issue of a file, offline and always the same";

    public override string Arguments => "FILE.json --codebook CODEBOOK.json [--json OUT]";

    public override async Task<int> RunAsync(CommandWords words, IServiceProvider house, TextWriter says, CancellationToken cancellation)
    {
        var (codebookFile, json, file) = (words.Needed("--codebook"), words.Option("--json"), words.Next() ?? throw new UsageException("FILE.json is missing"));
        words.End();
        try
        {
            var codebook = CodebookFile.Read(await ReadAsync(codebookFile, cancellation), codebookFile);
            var read = WorkshopsFile.Read(await ReadAsync(file, cancellation), file);
            var suggest = new SuggestThemes(codebook, house.GetRequiredService<PracticePacks>().Themes, []);
            var issues = read.Said.Where(s => s.Kind == SaidKind.Issue).Select(i => (i.Reference, Suggested: suggest.For(i.Text))).ToList();
            if (json is not null)
            {
                await File.WriteAllTextAsync(json, JsonSerializer.Serialize(
                    new { issues = issues.Select(i => new { id = i.Reference, themes = i.Suggested.Codes, confidence = i.Suggested.Confidence, because = i.Suggested.Themes.SelectMany(t => t.Because) }) }, Options), cancellation);
            }

            await says.WriteLineAsync($"{issues.Count} issues read, {issues.Count(i => i.Suggested.Themes.Count == 0)} of them in none of the {codebook.Themes.Count} themes.");
            return 0;
        }
        catch (FileProblemException problem)
        {
            await says.WriteLineAsync(problem.Message);
            return 1;
        }
    }

    private static async Task<string> ReadAsync(string file, CancellationToken cancellation) =>
        File.Exists(file) ? await File.ReadAllTextAsync(file, cancellation) : throw new FileProblemException($"There is no file {file}");

    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };
}
