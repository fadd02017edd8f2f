using Kith.Record.Practice.Programme;

namespace Kith.Sight.Reform.Cases;

/// <summary>Why money is asked for: the need, the ways to meet it, and who decided at each stage. Money is in pence.</summary>
public sealed class BusinessCase : ReformRow
{
    public int Number { get; init; }
    public required string Name { get; init; }

    /// <summary>The strategic need.</summary>
    public required string Need { get; init; }

    /// <summary>The action of the plan that waits for it.</summary>
    public required string Ref { get; init; }

    /// <summary>Number of the benefit it should bring; null when none is named.</summary>
    public int? BenefitNumber { get; init; }

    public required string Owner { get; init; }
}

/// <summary>One way to meet the need.</summary>
public sealed class CaseOption : ReformRow
{
    public int CaseNumber { get; init; }

    /// <summary>1, 2 ... in its case; doing nothing is an option too.</summary>
    public int Number { get; init; }

    public required string Says { get; init; }

    /// <summary>What it costs once, in pence.</summary>
    public long OncePence { get; init; }

    /// <summary>What it costs each year, in pence; below nothing when it saves.</summary>
    public long YearlyPence { get; init; }

    public bool Preferred { get; init; }
}

/// <summary>How a stage ended.</summary>
public enum CaseAnswer
{
    /// <summary>It may go on.</summary>
    Approved,

    /// <summary>Sent back to be worked on.</summary>
    Returned,

    /// <summary>It ends here.</summary>
    Refused,
}

/// <summary>A decision on one stage: who, when, why.</summary>
public sealed class CaseApproval : ReformRow
{
    public int CaseNumber { get; init; }

    /// <summary>1, 2 ... in its case: a stage that was returned comes again.</summary>
    public int Number { get; init; }

    /// <summary>Id of the stage in the pack.</summary>
    public required string Stage { get; init; }

    public CaseAnswer Answer { get; init; }
    public required string DecidedBy { get; init; }
    public DateOnly DecidedOn { get; init; }
    public required string Because { get; init; }
}

/// <summary>A case with its options and decisions. Where it stands is computed.</summary>
public sealed record CaseKnown(BusinessCase Row, IReadOnlyList<CaseOption> Options, IReadOnlyList<CaseApproval> Decisions)
{
    /// <summary>The option that is asked for; null until one is preferred.</summary>
    public CaseOption? Preferred => Options.FirstOrDefault(o => o.Preferred);

    /// <summary>Whether it was refused.</summary>
    public bool Refused => Decisions.Count > 0 && Decisions[^1].Answer == CaseAnswer.Refused;

    /// <summary>The stage that is open; null when every stage is approved or the case was refused.</summary>
    public NamedStep? Open(IReadOnlyList<NamedStep> stages) => Refused ? null : stages.FirstOrDefault(s => Decisions.LastOrDefault(d => d.Stage == s.Id)?.Answer != CaseAnswer.Approved);

    /// <summary>Where it stands, in words.</summary>
    public string Says(IReadOnlyList<NamedStep> stages) => Refused ? $"Refused at {Name(stages, Decisions[^1].Stage)}"
        : Open(stages) is not { } open ? "Approved"
        : Decisions.LastOrDefault(d => d.Stage == open.Id)?.Answer == CaseAnswer.Returned ? $"{open.Says}: returned, to be worked on" : $"{open.Says}: waits for a decision";

    /// <summary>The words of a stage; its id when the pack no longer has it.</summary>
    public static string Name(IReadOnlyList<NamedStep> stages, string id) => stages.FirstOrDefault(s => s.Id == id)?.Says ?? id;

    /// <summary>Puts cases together from their entries.</summary>
    public static IReadOnlyList<CaseKnown> Of(IReadOnlyList<BusinessCase> cases, IReadOnlyList<CaseOption> options, IReadOnlyList<CaseApproval> decisions) =>
        [.. cases.OrderBy(c => c.Number).Select(c => new CaseKnown(c, [.. options.Where(o => o.CaseNumber == c.Number).OrderBy(o => o.Number)], [.. decisions.Where(d => d.CaseNumber == c.Number).OrderBy(d => d.Number)]))];
}
