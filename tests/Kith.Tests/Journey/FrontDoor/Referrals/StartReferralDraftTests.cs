using Kith.Journey.FrontDoor.Referrals;
using Kith.Platform.Forms;
using Kith.Record.Facts.Sheets;
using Kith.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Tests.Journey.FrontDoor.Referrals;

/// <summary>A referral that follows an advice call asks for nothing that was said in it.</summary>
public sealed class StartReferralDraftTests
{
    private static readonly SaidInAdviceCall Call = new(
        Guid.CreateVersion7(), "the advice call",
        new Dictionary<string, string> { ["professional.name"] = "Dana Example", ["professional.agency"] = "Glen Primary School" },
        new Dictionary<string, string> { ["referral.concerns"] = "came-in-hungry,dirty-clothes", ["referral.reason"] = "They come in hungry." },
        [new(new Dictionary<string, string> { ["person.given-name"] = "Amy", ["person.born-on"] = "2014-05-03" }), new(new Dictionary<string, string> { ["person.given-name"] = "Ben" })]);

    [Fact]
    public async Task What_the_caller_said_is_shown_and_counts_for_the_guidance()
    {
        await using var kith = await TestKith.StartAsync();
        await using var scope = kith.ActingAs(kith.England["duty-social-worker"]);
        var draft = await scope.ServiceProvider.GetRequiredService<StartReferralDraft>().ByProfessionalAsync(Call, TestContext.Current.CancellationToken);
        var pack = TestKith.Practice["england"];
        var lay = new LayReferral(TestKith.Practice, pack, new DateOnly(2026, 3, 3));

        var fields = lay.Lay(draft).Sections.SelectMany(s => s.Fields).ToList();

        Assert.Equal(2, draft.Children.Count);
        Assert.Equal(Call.Id, draft.AdviceCall);
        Assert.All(fields.Where(f => f.Question.Id is "person.given-name" or "referral.concerns" or "professional.agency"), f => Assert.Equal((FieldAs.Confirm, "the advice call"), (f.As, f.Held!.Source)));
        Assert.Equal("They come in hungry.", fields.Single(f => f.Question.Id == "referral.reason").Typed.One($"referral:{draft.Id.Value}|referral.reason"));
        Assert.Equal(11, lay.AgeOf(draft, draft.Children[0]));
        Assert.Equal(3, draft.ReadThreshold(lay, pack).Level.Number);
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public async Task A_baby_who_is_expected_is_asked_for_no_school(bool expected, bool asked)
    {
        await using var kith = await TestKith.StartAsync();
        await using var scope = kith.ActingAs(kith.England["duty-social-worker"]);
        var draft = await scope.ServiceProvider.GetRequiredService<StartReferralDraft>().ByProfessionalAsync(Call, TestContext.Current.CancellationToken);
        var lay = new LayReferral(TestKith.Practice, TestKith.Practice["england"], new DateOnly(2026, 3, 3));
        draft = draft with { Known = draft.Known.Where(k => k.FactId != "person.born-on").ToList() };
        if (expected)
        {
            var day = FormAnswers.Name(DraftPeople.Ref(draft.Children[0]), "person.due-on");
            var typed = new Dictionary<string, string[]> { [day + ".Day"] = ["5"], [day + ".Month"] = ["6"], [day + ".Year"] = ["2026"] };
            draft = draft with { Answers = new() { Typed = draft.Answers.Typed.Concat(typed).ToDictionary(t => t.Key, t => t.Value, StringComparer.Ordinal) } };
        }

        Assert.Equal(asked, lay.Lay(draft).Applying.SelectMany(s => s.Fields).Any(f => f.Name == FormAnswers.Name(DraftPeople.Ref(draft.Children[0]), "child.school")));
        Assert.Equal(!asked, lay.IsExpected(draft, draft.Children[0]));
    }

    [Fact]
    public async Task What_is_known_can_be_put_right()
    {
        await using var kith = await TestKith.StartAsync();
        await using var scope = kith.ActingAs(kith.England["duty-social-worker"]);
        var draft = await scope.ServiceProvider.GetRequiredService<StartReferralDraft>().ByProfessionalAsync(Call, TestContext.Current.CancellationToken);
        var lay = new LayReferral(TestKith.Practice, TestKith.Practice["england"], new DateOnly(2026, 3, 3));
        var born = $"{DraftPeople.Ref(draft.Children[0])}|person.born-on";

        var field = lay.Lay(draft, open: born).Sections.SelectMany(s => s.Fields).Single(f => f.Name == born);

        Assert.Equal((FieldAs.Ask, "2014"), (field.As, FormReading.Parts(born, field.Typed).Year));
    }
}
