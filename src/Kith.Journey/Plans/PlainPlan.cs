using Kith.Kernel;
using Kith.Record.Practice;
using Kith.Record.Practice.Clocks;

namespace Kith.Journey.Plans;

/// <summary>A line as the family reads it.</summary>
/// <param name="Done">"Done", "Not yet. It is due on ...": always words.</param>
public sealed record PlainLine(PromiseId Id, string Who, string What, string By, string? How, string Done, PromiseStatus Status);

/// <summary>A step of the way: what is to be done by then.</summary>
public sealed record PlainStep(int Number, string When, IReadOnlyList<PlainLine> Lines);

/// <summary>Words of somebody, and whose.</summary>
public sealed record PlainWords(string Whose, string Text);

/// <summary>You said, and what we did.</summary>
public sealed record PlainAnswer(string Who, string Words, string Answer);

/// <summary>
/// The plan as a family reads it: the same record, in plain words. Pure: drawn from <see cref="PlanAtHand"/> and the pack's words,
/// so whatever the staff page holds is here. Somebody's own words are never changed.
/// </summary>
public sealed record PlainPlan
{
    public required PackWords Words { get; init; }
    public required string Title { get; init; }
    public required string For { get; init; }
    public required string Agreed { get; init; }
    public string? NextCheck { get; init; }
    public required IReadOnlyList<string> Why { get; init; }
    public required IReadOnlyList<string> GoingWell { get; init; }
    public required IReadOnlyList<string> Worries { get; init; }
    public required IReadOnlyList<PlainWords> TheirWords { get; init; }
    public required IReadOnlyList<PlainStep> Steps { get; init; }
    public required IReadOnlyList<PlainLine> Over { get; init; }
    public required IReadOnlyList<string> EndsWhen { get; init; }
    public required IReadOnlyList<string> IfHarder { get; init; }
    public required IReadOnlyList<PlainAnswer> Said { get; init; }
    public required IReadOnlyList<string> Views { get; init; }
    public required IReadOnlyList<string> People { get; init; }
    public required string Worker { get; init; }
    public required string Ring { get; init; }
    public required string Advocate { get; init; }
    public required string Complain { get; init; }
    public required string HowDecided { get; init; }

    /// <summary>Everything Kith or a worker wrote, for measuring how hard it is to read; the family's own words are left out.</summary>
    public IEnumerable<string> Written =>
        [.. Why, .. GoingWell, .. Worries, .. EndsWhen, .. IfHarder, .. Steps.SelectMany(s => s.Lines).Concat(Over).SelectMany(l => new[] { l.What, l.How ?? "" }), .. Said.Select(s => s.Answer)];

    /// <summary>Draws it.</summary>
    public static PlainPlan Of(PlanAtHand plan, PracticePack pack)
    {
        var words = pack.Words;
        string Plain(string text) => words.Pairs.Plain(text);
        var lines = plan.Lines.Where(l => l.Status != PromiseStatus.Replaced).Select(l => (Held: l, Shown: Line(l, words))).ToList();
        var phone = plan.LeadPhone ?? plan.AgencyPhone;
        return new PlainPlan
        {
            Words = words,
            Title = plan.Kind == "early-help" || plan.Children.Count() != 1 ? words["plan.title"] : words["plan.child-title"],
            For = words.Say("plan.for", ("names", OpenPromises.Listed(plan.Children.Select(c => c.CalledBy).ToList()))),
            Agreed = plan.AgreedAt is { } at ? words.Say("plan.agreed-on", ("date", Dates.Long(at))) : words["plan.not-agreed"],
            NextCheck = plan.NextReviewOn is { } check ? words.Say("plan.next-check", ("date", Dates.Long(check))) : null,
            Why = Texts(PlanTopics.Why), GoingWell = Texts(PlanTopics.GoingWell), Worries = Texts(PlanTopics.Worries),
            EndsWhen = Texts(PlanTopics.EndPoint), IfHarder = Texts(PlanTopics.Contingency),
            TheirWords = plan.Passages.Where(p => p.Topic is PlanTopics.ChildWords or PlanTopics.Disagreement or PlanTopics.ParentWords && plan.Said.All(s => s.Words != p.Text))
                .Select(p => new PlainWords(words.Say("plan.their-words", ("name", Whose(p, plan))), p.Text)).ToList(),
            Steps = StepsOf(lines.Where(l => l.Held.Status.IsOpen()).ToList(), plan, pack),
            Over = lines.Where(l => !l.Held.Status.IsOpen()).Select(l => l.Shown).ToList(),
            Said = plan.Said.Select(s => new PlainAnswer(s.PlainWho, s.Words, Answer(s, pack))).ToList(),
            Views = plan.Views.Select(v => $"{v.PlainName}: {pack.Codes["view-of-plan"].PlainLabel(v.View)}").ToList(),
            People = [.. plan.Adults.Select(a => a.PlainIs is null ? a.CalledBy : $"{a.CalledBy}, {a.PlainIs.InSentence()}"),
                $"{plan.LeadName}, {Plain("allocated worker")}", .. plan.Professionals.Select(p => string.Join(", ", new[] { p.Name, p.Role is null ? null : Plain(p.Role).InSentence(), p.WorksFor }.OfType<string>()))],
            Worker = plan.LeadName,
            Ring = words.Say("plan.ring", ("worker", plan.LeadName), ("phone", phone)),
            Advocate = words.Say("plan.advocate", ("worker", plan.LeadName)),
            Complain = words.Say("challenge.family", ("phone", phone), ("complaints", $"{plan.AgencyName}, {plan.AgencyAddress}, {plan.AgencyPhone}")),
            HowDecided = words.Say("plan.how-decided-body", ("worker", plan.LeadName)),
        };

        List<string> Texts(string topic) => plan.Of(topic).Select(p => p.Voice is "child" or "parent" ? p.Text : Plain(p.Text)).ToList();
    }

    // Now is what is late or due soon; then what is due by the next check; then the rest, by its last day.
    private static List<PlainStep> StepsOf(List<(PromiseLine Held, PlainLine Shown)> open, PlanAtHand plan, PracticePack pack)
    {
        var soon = PromiseStatuses.Soon(pack, plan.Today);
        var check = plan.NextReviewOn is { } day && day > soon ? day : soon;
        var later = open.Count == 0 ? soon : open.Max(l => l.Held.ByWhen);
        var parts = new (string When, Func<DateOnly, bool> Falls)[]
        {
            (pack.Words["plan.now"], by => by <= soon),
            (pack.Words.Say("plan.by", ("date", Dates.Long(check))), by => by > soon && by <= check),
            (pack.Words.Say("plan.by", ("date", Dates.Long(later))), by => by > check),
        };
        return parts.Select(p => (p.When, Lines: open.Where(l => p.Falls(l.Held.ByWhen)).Select(l => l.Shown).ToList())).Where(p => p.Lines.Count > 0)
            .Select((p, i) => new PlainStep(i + 1, p.When, p.Lines)).ToList();
    }

    private static PlainLine Line(PromiseLine line, PackWords words)
    {
        var day = Dates.Long(line.ByWhen);
        var done = line.Status switch
        {
            PromiseStatus.Kept => words["plan.done"],
            PromiseStatus.NotKept => words.Say("plan.not-done", ("reason", words.Pairs.Plain(line.CameOfIt ?? ""))),
            PromiseStatus.Overdue => words.Say("plan.late", ("date", day)),
            _ => words["plan.not-yet"],
        };
        return new(line.Id, line.PlainWho, words.Pairs.Plain(line.What), day, line.HowWeKnow is null ? null : words.Pairs.Plain(line.HowWeKnow), done, line.Status);
    }

    private static string Answer(SaidAndDone said, PracticePack pack)
    {
        var (words, says) = (pack.Words, pack.Words.Pairs.Plain(said.AnswerText ?? ""));
        return said.Answer switch
        {
            VoiceAnswer.Done => words.Say("plan.done-it", ("says", says)),
            VoiceAnswer.NotDone => words.Say("plan.not-done-it", ("says", says)),
            VoiceAnswer.WillDo => words.Say("plan.will-do", ("date", said.Promise is { } p ? Dates.Long(p.ByWhen) : ""), ("says", says)),
            _ => words.Say("plan.no-answer-yet", ("date", Dates.Long(AnswerDue(pack, said.SaidAt)))),
        };
    }

    /// <summary>The day by which something said must be answered, by the pack's clock.</summary>
    internal static DateOnly AnswerDue(PracticePack pack, DateTime saidAt) =>
        ClockFace.DueOn(pack.Clocks.On("voice-answer", London.DateOf(saidAt)), pack.Calendar, London.DateOf(saidAt));

    private static string Whose(PlanPassage passage, PlanAtHand plan) =>
        plan.People.FirstOrDefault(p => p.Id == passage.ForChild)?.CalledBy ?? passage.Source.Split(',')[0];
}
