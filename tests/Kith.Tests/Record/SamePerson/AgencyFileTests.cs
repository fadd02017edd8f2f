using System.Net;
using System.Text;
using Kith.Kernel;
using Kith.Platform.History;
using Kith.Record.Facts;
using Kith.Record.People;
using Kith.Record.SamePerson.Files;
using Kith.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Kith.Tests.Record.SamePerson;

/// <summary>Given a list from another agency, when it is compared, then each row is known, may be known or new, with why, and nothing of it is a fact.</summary>
public sealed class AgencyFileTests
{
    private const string Headings = "Surname,Forename,DOB,Gender,Address,Postcode,Form tutor\n";

    [Fact]
    public async Task Each_row_ends_as_known_may_be_known_or_new_and_nothing_becomes_a_fact()
    {
        await using var kith = await TestKith.StartAsync();
        var amy = await kith.ChildAsync("Amy", "Testone", "2014-05-03", "4 Rowan Row", "BT99 1AB");
        var facts = await kith.StoredAsync(db => db.Set<Fact>().CountAsync());
        var visitor = kith.SignedIn(kith.NorthernIreland["duty-social-worker"]);

        var page = await GiveAsync(visitor, Headings
            + "Testone,Amy,03/05/2014,F,4 Rowan Row,BT99 1AB,Mr Gray\n"
            + "Testone,Cara,03/05/2014,F,4 Rowan Row,BT99 1AB,Mr Gray\n"
            + "Elsewhere,Zed,01/02/2012,M,77 Harbour Way,BT99 9ZZ,Mr Gray\n");

        Assert.Contains("May be known: 1 Already known: 1 New: 1 Says too little: 0", page.Text, StringComparison.Ordinal);
        Assert.Contains("different first name: may be a twin", page.Text, StringComparison.Ordinal);
        Assert.Contains("Not read and not kept: Form tutor", page.Text, StringComparison.Ordinal);
        var known = await visitor.FollowAsync("Already known");
        Assert.Contains("Amy Testone, born 3 May 2014: Very likely the same person. Same", known.Text, StringComparison.Ordinal);
        Assert.Equal(facts, await kith.StoredAsync(db => db.Set<Fact>().CountAsync()));
        Assert.DoesNotContain("Mr Gray", (await kith.StoredAsync(db => db.Set<AgencyFileRow>().AsNoTracking().ToListAsync())).SelectMany(r => r.Cells.Values));
        var story = await Story.OfAsync(kith, kith.NorthernIreland, "Looks");
        Assert.Contains(await story.LooksAsync(amy), l => l.What == "same-person/file");
    }

    [Fact]
    public async Task A_person_decides_on_a_row_with_a_reason_and_it_stands_in_the_history_of_whom_it_is()
    {
        await using var kith = await TestKith.StartAsync();
        var amy = await kith.ChildAsync("Amy", "Testone", "2014-05-03", "4 Rowan Row", "BT99 1AB");
        var visitor = kith.SignedIn(kith.NorthernIreland["data-officer"]);
        await GiveAsync(visitor, Headings + "Testone,Cara,03/05/2014,F,4 Rowan Row,BT99 1AB,\n");

        await visitor.FollowAsync("Decide");
        Assert.Contains("Enter the reason", (await visitor.SubmitAsync([("Answer", "not-the-same")], "Keep")).Errors);
        var page = await visitor.SubmitAsync([("Answer", "not-the-same"), ("Why", "The school has both girls")], "Keep");

        Assert.Contains("Is none of them: Data officer of lagan, 3 March 2026. The school has both girls", page.Text, StringComparison.Ordinal);
        Assert.Contains(await kith.StoredAsync(db => db.Set<HistoryFiling>().Where(f => f.PersonId == amy)
            .Join(db.Set<HistoryEvent>(), f => new { f.AgencyId, f.Seq, f.N }, e => new { e.AgencyId, e.Seq, e.N }, (f, e) => e.Code).ToListAsync()), c => c == "agency-files.row-decided");
    }

    [Fact]
    public async Task Hostile_rows_are_told_clearly_and_match_nobody()
    {
        await using var kith = await TestKith.StartAsync();
        await kith.ChildAsync("unknown", "unknown", "1900-01-01", "4 Rowan Row", "BT99 1AB");
        await kith.ChildAsync("Amy", "Testone", "2014-05-03", "9 Mill Brae", "BT99 2CD");
        var visitor = kith.SignedIn(kith.NorthernIreland["duty-social-worker"]);

        var page = await GiveAsync(visitor, Headings
            + "unknown,unknown,01/01/1900,,,,\n"
            + ",,,,,,\n"
            + "😀,🎉,03/05/2014,F,,,\n"
            + "Testone,Amy,,,,,\n"
            + "Kelly,Aoife,99/99/2014,F,77 Harbour Way,BT99 9ZZ,\n"
            + "عبد الله,محمد,03/05/2014,M,77 Harbour Way,BT99 9ZZ,\n"
            + "=cmd|' /C calc'!A0,Amy,01/01/1900,F,12 Elm Walk,BT99 3EF,\n");

        Assert.Contains("May be known: 0 Already known: 0 New: 3 Says too little: 3", page.Text, StringComparison.Ordinal);
        var little = await visitor.FollowAsync("Says too little");
        Assert.Contains("No name or number that can be compared", little.Text, StringComparison.Ordinal);
        Assert.Contains("Only a name: too little to tell anybody by", little.Text, StringComparison.Ordinal);
        var fresh = await visitor.FollowAsync("New");
        Assert.Contains("The birth date stands for none or is no date: it was left out", fresh.Text, StringComparison.Ordinal);
        Assert.Contains(fresh.Document.QuerySelectorAll("bdi"), b => b.TextContent == "محمد");
    }

    [Fact]
    public async Task Columns_under_each_others_heading_are_read_the_right_way_round_and_said()
    {
        await using var kith = await TestKith.StartAsync();
        await kith.ChildAsync("Emma", "Gallagher", "2014-05-03", "4 Rowan Row", "BT99 1AB");
        var visitor = kith.SignedIn(kith.NorthernIreland["duty-social-worker"]);

        var page = await GiveAsync(visitor, "Surname,Forename,DOB,Address,Postcode\nEmma,Gallagher,03/05/2014,4 Rowan Row,BT99 1AB\nJack,Murphy,01/06/2015,,\nGrace,Campbell,02/07/2013,,\nJames,Doherty,03/08/2012,,\n");

        Assert.Contains("they were read the other way round", page.Text, StringComparison.Ordinal);
        Assert.Contains("Already known: 1", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Headings_nobody_understands_are_named_by_the_user()
    {
        await using var kith = await TestKith.StartAsync();
        await kith.ChildAsync("Amy", "Testone", "2014-05-03", "4 Rowan Row", "BT99 1AB");
        var visitor = kith.SignedIn(kith.NorthernIreland["duty-social-worker"]);
        const string list = "Col1;Col2;Col3\nAmy;Testone;2014-05-03\n";

        var page = await GiveAsync(visitor, list);
        Assert.Contains("No column with names was found. Say below what the columns hold, and choose the file again", page.Errors);
        page = await GiveAsync(visitor, list, ("heading-0", "Col1"), ("kind-0", "forename"), ("heading-1", "Col2"), ("kind-1", "surname"), ("heading-2", "Col3"), ("kind-2", "birth-date"));

        Assert.Contains("Already known: 1", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("list.pdf", "Surname,Forename\nA,B\n", "Choose a CSV or Excel (.xlsx) file")]
    [InlineData("list.xlsx", "not a workbook", "no Excel workbook")]
    [InlineData("list.csv", "Surname,Forename\n", "There is no row under the headings")]
    public async Task A_file_that_cannot_be_read_is_told_and_keeps_nothing(string name, string text, string says)
    {
        await using var kith = await TestKith.StartAsync();
        var visitor = kith.SignedIn(kith.NorthernIreland["duty-social-worker"]);

        var page = await GiveAsync(visitor, Encoding.UTF8.GetBytes(text), name);

        Assert.Contains(page.Errors, e => e.Contains(says, StringComparison.Ordinal));
        Assert.Equal(0, await kith.StoredAsync(db => db.Set<AgencyFile>().CountAsync()));
    }

    [Fact]
    public async Task A_workbook_is_read_with_its_dates()
    {
        await using var kith = await TestKith.StartAsync();
        await kith.ChildAsync("Amy", "Testone", "2014-05-03", "4 Rowan Row", "BT99 1AB");
        var visitor = kith.SignedIn(kith.NorthernIreland["duty-social-worker"]);

        var page = await GiveAsync(visitor, SmallWorkbook.Of([["Name", "Date of birth"], ["Testone, Amy", new DateOnly(2014, 5, 3)]]), "roll.xlsx");

        Assert.Contains("Already known: 1", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_restricted_or_sealed_child_is_told_to_nobody_by_a_list()
    {
        await using var kith = await TestKith.StartAsync();
        var amy = await kith.ChildAsync("Amy", "Testone", "2014-05-03", "4 Rowan Row", "BT99 1AB");
        var ben = await kith.ChildAsync("Ben", "Testtwo", "2015-06-04", "9 Mill Brae", "BT99 2CD", "M");
        var manager = kith.NorthernIreland["team-manager"];
        await kith.AsAsync<RestrictRecord, Outcome<Nothing>>(manager, r => r.DoAsync(amy, [manager.Id], "Danger", CancellationToken.None));
        await kith.SealAsync(ben);
        var visitor = kith.SignedIn(kith.NorthernIreland["duty-social-worker"]);

        var page = await GiveAsync(visitor, Headings + "Testone,Amy,03/05/2014,F,4 Rowan Row,BT99 1AB,\nTesttwo,Ben,04/06/2015,M,9 Mill Brae,BT99 2CD,\n");

        Assert.Contains("May be known: 0 Already known: 0 New: 2", page.Text, StringComparison.Ordinal);
        var fresh = await visitor.FollowAsync("New");
        Assert.Equal(0, fresh.Document.QuerySelectorAll("main a[href^='/children/']").Length);
        Assert.DoesNotContain(ben, await kith.StoredAsync(db => db.Set<AgencyFileMatch>().Select(m => m.PersonId).ToListAsync()));
    }

    [Fact]
    public async Task A_long_list_goes_on_in_the_background_part_by_part_and_is_let_go_on_its_day()
    {
        await using var kith = await TestKith.StartAsync();
        await kith.ChildAsync("Amy", "Testone", "2014-05-03", "4 Rowan Row", "BT99 1AB");
        var visitor = kith.SignedIn(kith.NorthernIreland["duty-social-worker"]);
        var list = new StringBuilder(Headings);
        for (var i = 0; i < 250; i++) list.Append(System.Globalization.CultureInfo.InvariantCulture, $"Elsewhere{(char)('a' + i % 26)},Zed,01/02/20{i % 15:00},M,{i} Harbour Way,BT99 9ZZ,\n");

        var page = await GiveAsync(visitor, list.ToString());
        Assert.Contains("100 of 250 rows are compared", page.Text, StringComparison.Ordinal);
        await kith.RunsAsync("agency-files.compare");
        page = await visitor.OpenAsync(page.Address.PathAndQuery);
        Assert.DoesNotContain("are compared", page.Text, StringComparison.Ordinal);
        Assert.Contains("New: 250", page.Text, StringComparison.Ordinal);

        Assert.Contains("The rows are kept until 31 March 2026", page.Text, StringComparison.Ordinal);
        kith.Clock.Advance(TimeSpan.FromDays(28));
        await kith.RunsAsync("agency-files.let-go");
        Assert.Equal(250, await kith.StoredAsync(db => db.Set<AgencyFileRow>().CountAsync()));
        kith.Clock.Advance(TimeSpan.FromDays(1));
        await kith.RunsAsync("agency-files.let-go");
        Assert.Equal(0, await kith.StoredAsync(db => db.Set<AgencyFileRow>().CountAsync()));
        Assert.Equal(0, await kith.StoredAsync(db => db.Set<AgencyFileMatch>().CountAsync()));
        Assert.Contains("Its rows were let go", (await kith.SignedIn(kith.NorthernIreland["duty-social-worker"]).OpenAsync(page.Address.PathAndQuery)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_those_who_may_give_lists_see_them_and_another_agency_finds_none()
    {
        await using var kith = await TestKith.StartAsync();
        var page = await GiveAsync(kith.SignedIn(kith.NorthernIreland["duty-social-worker"]), Headings + "Testone,Amy,03/05/2014,F,4 Rowan Row,BT99 1AB,\n");

        Assert.NotEqual(HttpStatusCode.OK, (await kith.SignedIn(kith.NorthernIreland["social-worker"]).OpenAsync(page.Address.PathAndQuery)).Status);
        Assert.NotEqual(HttpStatusCode.OK, (await kith.SignedIn(kith.NorthernIreland["social-worker"]).OpenAsync("/same-person/files")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await kith.SignedIn(kith.England["duty-social-worker"]).OpenAsync(page.Address.PathAndQuery)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await kith.SignedIn(kith.England["duty-social-worker"]).OpenAsync(page.Address.AbsolutePath + "/1")).Status);
    }

    private static Task<Page> GiveAsync(Visitor visitor, string list, params (string Name, string Value)[] also) => GiveAsync(visitor, Encoding.UTF8.GetBytes(list), "roll.csv", also);

    private static async Task<Page> GiveAsync(Visitor visitor, byte[] list, string name, params (string Name, string Value)[] also)
    {
        var page = await visitor.OpenAsync("/same-person/files/new");
        Assert.Equal("Give a list from another agency", page.Heading);
        var form = new MultipartFormDataContent
        {
            { new StringContent(page.The("main input[name=__RequestVerificationToken]").GetAttribute("value")!), "__RequestVerificationToken" },
            { new StringContent("Glen Primary School"), "From" },
            { new StringContent(page.The("input[name=Basis]").GetAttribute("value")!), "Basis" },
            { new ByteArrayContent(list), "Upload", name },
        };
        foreach (var (field, value) in also) form.Add(new StringContent(value), field);
        using var post = new HttpRequestMessage(HttpMethod.Post, new Uri(page.Address, "/same-person/files/new")) { Content = form };
        return await visitor.SendAsync(post);
    }
}
