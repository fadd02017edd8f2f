using Kith.Record.Practice;
using Kith.Sight.Reform.Cases;
using Kith.Sight.Reform.Laws;
using Kith.Sight.Reform.Meetings;
using Kith.Sight.Reform.Pilots;
using Kith.Sight.Reform.Trusts;

namespace Kith.Sight.Reform.Today;

/// <summary>Answers what waits for somebody: for the home page, the agenda of a meeting and the board pack alike. Nine statements.</summary>
public sealed class ReadWaiting(ReadProgramme read, PracticePacks practice)
{
    /// <summary>What waited as the programme was known.</summary>
    public async Task<IReadOnlyList<Waiting>> OfAsync(ProgrammeKnown known, CancellationToken cancellation)
    {
        var rules = practice.Reform;
        return Waiting.Of(
            new(
                known, RollUp.Of(known, await read.OfAsync<ProgrammeBody>(known, cancellation), await read.OfAsync<BodyStatus>(known, cancellation), rules.RollUp), await read.OfAsync<ProgrammePromise>(known, cancellation),
                await read.OfAsync<Pilot>(known, cancellation),
                CaseKnown.Of(await read.OfAsync<BusinessCase>(known, cancellation), await read.OfAsync<CaseOption>(known, cancellation), await read.OfAsync<CaseApproval>(known, cancellation)),
                LawKnown.Of(await read.OfAsync<Law>(known, cancellation), await read.OfAsync<LawStep>(known, cancellation), known.On, rules)),
            rules);
    }
}
