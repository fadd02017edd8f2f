using Kith.Kernel;
using Kith.Platform.Data;
using Kith.Platform.Pages.Components;
using Kith.Record.People;
using Kith.Record.Practice;
using Microsoft.EntityFrameworkCore;

namespace Kith.Record.Families;

/// <summary>The family's part of the identity bar: who the child lives with, and how many brothers and sisters the family has.</summary>
internal sealed class FamilyHeader(KithDb db, LivingWith living, PracticePacks practice) : IHeaderPart
{
    // From the child to the family and on to the others: asked the other way round, SQLite looked at every member in the agency.
    private static readonly Prepared<Func<KithDb, AgencyId, IReadOnlyList<PersonId>, CancellationToken, Task<int>>> Siblings = new(() => EF.CompileAsyncQuery(
        (KithDb db, AgencyId agency, IReadOnlyList<PersonId> ids, CancellationToken _) => db.Set<FamilyMember>()
            .Where(own => own.AgencyId == agency && own.IsChild && own.To == null && ids.Contains(own.PersonId))
            .Join(db.Set<FamilyMember>().Where(m => m.AgencyId == agency && m.IsChild && m.To == null), own => own.FamilyId, other => other.FamilyId, (_, other) => other.PersonId)
            .Where(other => !ids.Contains(other)).Distinct().Count()));

    public async Task<HeaderWords> OfAsync(ChildInView child, CancellationToken cancellation)
    {
        var home = await living.OfAsync(child, cancellation);
        var relationships = practice[child.Actor.Place].Codes["relationship"];
        var adults = home.With.Where(m => m.Is is not null).Select(m => $"{m.Name} ({relationships.Says(m.Is!).ToLowerInvariant()})").ToList();
        var siblings = await Siblings.On(db)(db, child.Actor.Agency, child.Ids, cancellation);
        return new(
            adults.Count == 0 ? [] : [new(HeaderPlace.LivesWith, $"Lives with {string.Join(" and ", adults)}")],
            siblings == 0 ? [] : [new Chip(siblings == 1 ? "1 sibling" : $"{siblings} siblings", TagTone.Grey, $"/children/{child.Id.Value}/people")]);
    }
}
