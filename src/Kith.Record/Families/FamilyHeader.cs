using Kith.Platform.Pages.Components;
using Kith.Record.People;
using Kith.Record.Practice;

namespace Kith.Record.Families;

/// <summary>The family's part of the identity bar: who the child lives with, and how many brothers and sisters the family has.</summary>
internal sealed class FamilyHeader(LivingWith living, PracticePacks practice) : IHeaderPart
{
    public async Task<HeaderWords> OfAsync(ChildInView child, CancellationToken cancellation)
    {
        var home = await living.OfAsync(child, cancellation);
        var relationships = practice[child.Actor.Place].Codes["relationship"];
        var adults = home.With.Where(m => m.Is is not null).Select(m => $"{m.Name} ({relationships.Says(m.Is!).ToLowerInvariant()})").ToList();
        return new(
            adults.Count == 0 ? [] : [new(HeaderPlace.LivesWith, $"Lives with {string.Join(" and ", adults)}")],
            home.Siblings == 0 ? [] : [new Chip(home.Siblings == 1 ? "1 sibling" : $"{home.Siblings} siblings", TagTone.Grey, $"/children/{child.Id.Value}/people")]);
    }
}
