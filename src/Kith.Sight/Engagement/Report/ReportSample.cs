using Kith.Sight.Engagement.Sample;

namespace Kith.Sight.Engagement.Report;

/// <summary>What a report says of its sample: who was to be asked, how chosen, how many took part and who is not represented.</summary>
internal static class ReportSample
{
    public static void Write(ReportInHand report)
    {
        var (known, words) = (report.Known, report.Words);
        if (known.Sample.Count == 0) return;
        report.Heading(2, words["report.sample"]);
        report.Text(new(words["report.sample.lead"], report.Notes.Add("report.note.sample")));
        report.Pieces.Add(new TablePiece(
            words["report.sample"], [words["report.sample.who"], words["report.sample.how"], words["report.sample.out-of"], words["report.sample.to-ask"], words["report.sample.took-part"]], [.. known.Sample.Select(p => Row(report, p))]));
        report.List(words["report.sample.missing"], known.Sample.Where(p => p.NotRepresented.Length > 0).Select(p => new Cited(p.NotRepresented)));
    }

    // A few people of whom the public could say who they are: neither who they are nor how many.
    private static IReadOnlyList<string> Row(ReportInHand report, SamplePart part)
    {
        var (words, took) = (report.Words, part.TookPart(report.Known));
        if (part.Of == SampleOf.People && took > 0 && took < report.Smallest) return [words["report.small-group"], "", "", Written(part.ToAsk), words["report.sample.few"]];
        return [part.Who, part.HowChosen, part.OutOf is { } all ? Written(all) : words["report.sample.not-known"], Written(part.ToAsk), took is { } came ? Written(came) : words["report.sample.not-counted"]];
    }

    private static string Written(int count) => count.ToString(ReportInHand.English);
}
