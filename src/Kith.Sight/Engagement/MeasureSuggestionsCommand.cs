using Kith.Platform.Commands;
using Kith.Record.Practice;
using Kith.Sight.Engagement.Load;
using Kith.Sight.Engagement.Themes;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Sight.Engagement;

/// <summary><c>kith engagement measure</c>: how well suggestions agree with the labels in a file.</summary>
internal sealed class MeasureSuggestionsCommand : KithCommand
{
    public override string Noun => "engagement";

    public override string Verb => "measure";

    public override string Says => "Measure suggestions against the labels an analyst put into a file: without labels, and five-fold";

    public override string Arguments => "FILE.json [--codebook CODEBOOK.json]";

    public override async Task<int> RunAsync(CommandWords words, IServiceProvider house, TextWriter says, CancellationToken cancellation)
    {
        var (codebookFile, file) = (words.Option("--codebook"), words.Next() ?? throw new UsageException("FILE.json is missing"));
        words.End();
        try
        {
            var read = WorkshopsFile.Read(await ReadAsync(file, cancellation), file);
            var codebook = codebookFile is null ? read.Codebook ?? throw new FileProblemException($"{file}: it holds no codebook. Say which with --codebook") : CodebookFile.Read(await ReadAsync(codebookFile, cancellation), codebookFile);
            var labelled = read.Said.Where(s => s is { Kind: SaidKind.Issue, Coded: not null }).Select(s => new LabelledIssue(s.Text, s.Coded!, s.CodedSureness)).ToList();
            if (labelled.Count == 0) throw new FileProblemException($"{file}: no issue in it is labelled");
            var measured = MeasureSuggestions.Of(labelled, codebook, house.GetRequiredService<PracticePacks>().Themes);
            await says.WriteLineAsync(FormattableString.Invariant($"{measured.Tested} of {labelled.Count} labelled issues tested (low sureness left out). Micro-F1 without labels {measured.ZeroLabel:0.000}, five-fold {measured.Folded:0.000}, five-fold from labels alone {measured.LabelsAlone:0.000}."));
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
}
