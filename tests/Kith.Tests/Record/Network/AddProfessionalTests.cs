using System.Net;
using Kith.Platform.Access;
using Kith.Platform.History;
using Kith.Record.Facts;
using Kith.Record.Families;
using Kith.Tests.Journey.FrontDoor;
using Kith.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Kith.Tests.Record.Network;

/// <summary>Given a family, when the police or a school turn out to know it, then they are added once and shown with every child.</summary>
public sealed class AddProfessionalTests
{
    [Theory]
    [InlineData("northern-ireland")]
    [InlineData("england")]
    public async Task From_the_screening_page_a_professional_is_added_with_the_lawful_reason_and_shown_in_the_network(string place)
    {
        await using var kith = await TestKith.StartAsync();
        var agency = AtTheFrontDoor.In(kith, place);
        var door = await AtTheFrontDoor.SchoolRefersAsync(kith, agency);
        var worker = kith.SignedIn(agency["duty-social-worker"]);
        await worker.OpenAsync($"/front-door/{door.Id.Value}/screen");
        await worker.FollowAsync("Add a professional who knows the family");
        Assert.Equal("Add a professional who knows the family", worker.Page.Heading);

        await worker.SubmitAsync([(Named(worker, "professional.name"), "Constable Reid")], "Add them");
        Assert.Contains("Enter the agency they work for", worker.Page.Errors);
        Assert.Contains("Choose the lawful reason for sharing", worker.Page.Errors);
        Assert.Equal("Constable Reid", worker.Page.The($"[name='{Named(worker, "professional.name")}']").GetAttribute("value"));
        await worker.SubmitAsync([(Named(worker, "professional.role"), "Neighbourhood constable"), (Named(worker, "professional.agency"), "Exampleton Police"), ("Basis", "safeguarding")], "Add them");

        Assert.Contains("Amy, 11", worker.Page.Heading, StringComparison.Ordinal);
        Assert.Contains("Constable Reid, Neighbourhood constable, Exampleton Police", worker.Page.Text, StringComparison.Ordinal);
        foreach (var child in door.File.Siblings)
        {
            await worker.OpenAsync($"/children/{child.Id.Value}/people");
            Assert.Contains("Constable Reid", worker.Page.Text, StringComparison.Ordinal);
            Assert.Contains(TestKith.Practice[place].Codes["sharing-basis"].Says("safeguarding"), worker.Page.Text, StringComparison.Ordinal);
        }

        var name = await door.LookAsync(db => db.Set<Fact>().SingleAsync(f => f.FactId == "professional.name" && f.Value == "Constable Reid"));
        Assert.Equal(agency["duty-social-worker"].Name, name.Source);
        Assert.Equal(3, await door.LookAsync(db => db.Set<HistoryFiling>().CountAsync(f => db.Set<HistoryEvent>().Any(e => e.AgencyId == f.AgencyId && e.Seq == f.Seq && e.N == f.N && e.Code == "network.professional-added"))));
    }

    [Fact]
    public async Task The_same_form_sent_twice_adds_one_professional_and_another_agency_finds_no_such_family()
    {
        await using var kith = await TestKith.StartAsync();
        var door = await AtTheFrontDoor.SchoolRefersAsync(kith, kith.NorthernIreland);
        var address = $"/families/{door.File.Referral.FamilyId.Value}/professionals/new";
        var worker = kith.SignedIn(kith.NorthernIreland["duty-social-worker"]);
        var page = await worker.OpenAsync(address);
        var id = page.The("input[name=one]").GetAttribute("value")!;
        foreach (var _ in new[] { "first press", "second press" })
        {
            var answer = await worker.SendAsync(new(HttpMethod.Post, page.Address)
            {
                Content = new FormUrlEncodedContent(
                [
                    new("one", id), new($"professional:{id}|professional.name", "Pat Example"), new($"professional:{id}|professional.role", "SEN coordinator"), new($"professional:{id}|professional.agency", "Glen Primary School"),
                    new("Basis", "education-duty"), new("__RequestVerificationToken", page.The("main input[name=__RequestVerificationToken]").GetAttribute("value")!),
                ]),
            });
            Assert.Equal((HttpStatusCode.OK, "Testone family"), (answer.Status, answer.Heading));
        }

        Assert.Equal(1, await door.LookAsync(db => db.Set<Professional>().CountAsync(p => p.Name == "Pat Example")));
        var stranger = kith.SignedIn(kith.England["duty-social-worker"]);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync(address)).Status);
        Assert.Equal(1, await door.LookAsync(db => db.Set<ReadEntry>().CountAsync(e => e.UserId == kith.England["duty-social-worker"].Id && e.Sight == Kith.Platform.Access.Sight.Unknown)));
        Assert.Equal(HttpStatusCode.NotFound, (await kith.SignedIn(kith.NorthernIreland["referrer-school"]).OpenAsync(address)).Status);
    }

    private static string Named(Visitor worker, string fact) =>
        worker.Page.Document.QuerySelectorAll("[name]").Select(e => e.GetAttribute("name")!).First(n => n.EndsWith("|" + fact, StringComparison.Ordinal));
}
