using Kith.Kernel;
using Kith.Platform.History;
using Kith.Platform.Work;
using Kith.Record.Practice;
using Microsoft.EntityFrameworkCore;

namespace Kith.Sight.Reform.Ledger;

/// <summary>What history keeps of it.</summary>
public sealed record ReviewDaySet(string Review, string Written);

/// <summary>Says when a review was published, so that its months can be counted.</summary>
public sealed class SetReviewDay(Work work, PracticePacks practice)
{
    /// <summary>The action.</summary>
    public static readonly ActionInfo Action = new("reform.set-review-day", "reform.edit", "Said when a review was published");

    /// <summary>The event.</summary>
    public static readonly EventKind<ReviewDaySet> Set = new("reform.review-day-set", Significance.Housekeeping, p => $"{p.Review} was published {p.Written}");

    /// <summary>Keeps the day as the next version.</summary>
    public Task<Outcome<Nothing>> DoAsync(ProgrammeId programme, string? review, string? written, CancellationToken cancellation) => work.DoAsync<Nothing>(Action, About.Nobody, null, async hand =>
    {
        if (await hand.ProgrammeAsync(programme, cancellation) is null) return new Outcome<Nothing>.NotFound();
        var known = await hand.InForce<Recommendation>(programme).AnyAsync(r => r.Review == review, cancellation);
        if (ReformHand.Problems<Nothing>((!known, "review", "Choose the review"), (WrittenDate.Read(written ?? "", practice.Reform) is null, "written", "No day can be read out of this. Write a day or a month, such as 21 June 2023")) is { } wrong) return wrong;
        var before = await hand.InForce<ReviewDay>(programme).FirstOrDefaultAsync(d => d.Review == review, cancellation);
        hand.Keep(programme, new ReviewDay { Review = review!, Written = written!.Trim() }, null, before);
        hand.Happened(Set, new(review!, written.Trim()), [], subject: ("programme", programme.Value));
        return Nothing.Value;
    }, cancellation);
}
