using Kith.Platform.Data;
using Kith.Record.Facts;
using Kith.Record.People;
using Kith.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Tests.Record.Facts;

/// <summary>When two sources differ, lists and the fact sheet show the same one: whom the authority order believes, whoever spoke last.</summary>
public sealed class WhoIsBelievedTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_stronger_source_is_shown_whichever_came_first(bool strongFirst)
    {
        await using var kith = await TestKith.StartAsync();
        var story = await Story.OfAsync(kith, kith.NorthernIreland, "Kelly");
        var person = Kith.Kernel.Ids.New<Kith.Kernel.PersonId>(kith.Clock);
        await kith.PutAsync(new Person { Id = person, LeadId = person, AgencyId = kith.NorthernIreland.Id });
        var authority = TestKith.Practice.Fact("person.family-name").Authority;
        var (strong, weak) = ((authority[0], "Ó Néill"), (authority[^1], "Oneil"));
        foreach (var (source, name) in strongFirst ? new[] { strong, weak } : [weak, strong])
        {
            await story.KnownAsync(Subject.Of(person), "person.family-name", name, source);
            kith.Clock.Advance(TimeSpan.FromMinutes(1));
        }

        await using var scope = kith.ActingAsHouse(kith.NorthernIreland);
        var sheet = await scope.ServiceProvider.GetRequiredService<FactBook>().ReadAsync(kith.NorthernIreland.Id, [Subject.Of(person)], CancellationToken.None);
        Assert.Equal("Ó Néill", sheet.Held(Subject.Of(person), "person.family-name", authority)!.Value);
        Assert.Equal("Ó Néill", (await scope.ServiceProvider.GetRequiredService<KithDb>().Set<Person>().SingleAsync(p => p.Id == person)).FamilyName);
    }
}
