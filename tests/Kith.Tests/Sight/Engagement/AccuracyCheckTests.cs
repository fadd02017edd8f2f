using System.Net;
using Kith.Kernel;
using Kith.Sight.Engagement;
using Kith.Tests.Support;

namespace Kith.Tests.Sight.Engagement;

/// <summary>The record of a session goes back to those who took part. The clock stands on 3 March 2026.</summary>
public sealed class AccuracyCheckTests
{
    [Fact]
    public async Task Those_who_took_part_confirm_or_correct_and_nothing_is_published_before_they_are_answered()
    {
        await using var kith = await TestKith.StartAsync();
        var id = await kith.LoadWorkshopsAsync();
        var analyst = kith.SignedIn(kith.NorthernIreland["analyst"]);
        var address = await SendBackAsync(analyst, id);

        var one = kith.Anyone();
        var page = await one.OpenAsync(address);
        Assert.Equal("Is this what was said?", page.Heading);
        Assert.Contains("Missing school for appointments", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Too much bureaucracy", page.Text, StringComparison.Ordinal); // said in another session
        Assert.NotEmpty(page.Document.QuerySelectorAll(".govuk-exit-this-page"));
        Assert.Contains("Choose yes or no", (await one.SubmitAsync(button: "Send")).Errors);
        Assert.Contains("Say what should be different, in 20,000 letters at most", (await one.SubmitAsync([("Right", "no")], "Send")).Errors);
        Assert.Equal("Thank you", (await one.SubmitAsync([("Right", "no"), ("Says", "We said missing lessons, not school")], "Send")).Heading);
        var other = kith.Anyone();
        await other.OpenAsync(address);
        Assert.Equal("Thank you", (await other.SubmitAsync([("Right", "yes")], "Send")).Heading);

        await analyst.OpenAsync($"/engagement/{id.Value}/answers");
        Assert.Contains(AnswerPeople.StillToCorrect.Says, (await analyst.SubmitAsync(button: "Make it public")).Errors);
        page = await analyst.OpenAsync($"/engagement/{id.Value}/checks");
        Assert.Contains("1 said that it is right, 1 asked for a correction", page.Text, StringComparison.Ordinal);
        Assert.Contains("1 correction to answer", (await analyst.OpenAsync("/")).Text, StringComparison.Ordinal);
        await analyst.OpenAsync($"/engagement/{id.Value}/checks");
        page = await analyst.SubmitAsync([("Answer", "Changed to lessons")], "Answer");
        Assert.Contains("Changed to lessons", page.Text, StringComparison.Ordinal);
        page = await analyst.OpenAsync($"/engagement/{id.Value}/report");
        Assert.Contains("Session 1: 1 said that the record is right, 1 asked for a correction, 1 of which were answered", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("not school", page.Text, StringComparison.Ordinal); // a correction is not printed
        await analyst.OpenAsync($"/engagement/{id.Value}/answers");
        Assert.NotEmpty((await analyst.SubmitAsync(button: "Make it public")).Document.QuerySelectorAll("a[href^='/you-said/']"));
    }

    [Fact]
    public async Task A_correction_is_read_by_nobody_but_those_who_keep_the_exercise()
    {
        await using var kith = await TestKith.StartAsync();
        var id = await kith.LoadWorkshopsAsync();
        var analyst = kith.SignedIn(kith.NorthernIreland["analyst"]);
        var address = await SendBackAsync(analyst, id);
        var one = kith.Anyone();
        await one.OpenAsync(address);
        await one.SubmitAsync([("Right", "no"), ("Says", "A private remark")], "Send");
        var office = await kith.SignedIn(kith.NorthernIreland["programme-office"]).OpenAsync($"/engagement/{id.Value}/checks");
        Assert.Equal(HttpStatusCode.OK, office.Status);
        Assert.DoesNotContain("A private remark", office.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(address, office.Document.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_ends_with_its_time_and_is_found_by_nobody_who_guesses()
    {
        await using var kith = await TestKith.StartAsync();
        var id = await kith.LoadWorkshopsAsync();
        var address = await SendBackAsync(kith.SignedIn(kith.NorthernIreland["analyst"]), id);
        Assert.Equal(HttpStatusCode.NotFound, (await kith.Anyone().OpenAsync(address[..^1])).Status);
        kith.Clock.MoveTo(new DateTimeOffset(2026, 4, 1, 10, 0, 0, TimeSpan.Zero));
        var page = await kith.Anyone().OpenAsync(address);
        Assert.Contains("The time to reply is over", page.Text, StringComparison.Ordinal);
        Assert.Empty(page.Document.QuerySelectorAll("textarea"));
    }

    [Fact]
    public async Task A_session_with_something_held_back_is_not_sent_and_a_past_day_is_refused()
    {
        await using var kith = await TestKith.StartAsync();
        var id = await kith.LoadAsync(Kith.Sight.Engagement.Load.ResponseFile.Read(new MemoryStream("text,session\nMy son Tomasz waits,1\n"u8.ToArray()), "s.csv"));
        var analyst = kith.SignedIn(kith.NorthernIreland["analyst"]);
        await analyst.OpenAsync($"/engagement/{id.Value}/checks");
        Assert.Contains("Choose the session", (await analyst.SubmitAsync(button: "Make the address")).Errors);
        Assert.Contains("Enter until when people can reply, today or later", (await analyst.SubmitAsync([("Session", "1"), ("ClosesOn.Day", "1"), ("ClosesOn.Month", "3"), ("ClosesOn.Year", "2026")], "Make the address")).Errors);
        Assert.Contains(CheckRecord.StillHeld.Says, (await analyst.SubmitAsync([("Session", "1"), ("ClosesOn.Day", "31"), ("ClosesOn.Month", "3"), ("ClosesOn.Year", "2026")], "Make the address")).Errors);
    }

    private static async Task<string> SendBackAsync(Visitor analyst, ExerciseId id)
    {
        await analyst.OpenAsync($"/engagement/{id.Value}/checks");
        var page = await analyst.SubmitAsync([("Session", "1"), ("ClosesOn.Day", "31"), ("ClosesOn.Month", "3"), ("ClosesOn.Year", "2026")], "Make the address");
        return page.The("a[href^='/check-our-record/']").GetAttribute("href")!;
    }
}
