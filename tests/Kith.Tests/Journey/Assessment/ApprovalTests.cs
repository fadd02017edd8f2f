using Kith.Journey.Assessment;
using Kith.Journey.Assessment.Contracts;
using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Forms;
using Kith.Record.Facts;
using Kith.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Tests.Journey.Assessment;

/// <summary>Limits, sending and signing.</summary>
public sealed class ApprovalTests
{
    [Fact]
    public async Task Going_beyond_a_limit_needs_a_reason_before_it_can_be_sent()
    {
        await using var kith = await TestKith.StartAsync();
        var family = await KnownFamily.InAsync(kith, kith.NorthernIreland);
        var id = await family.StartAsync();
        await family.VisitAsync(family.Worker);
        await AssessmentJourneyTests.AnswerAllAsync(family.Worker, id.Value.ToString());
        kith.Clock.MoveTo(new DateTimeOffset(2026, 5, 20, 10, 0, 0, TimeSpan.Zero));
        var worker = family.Worker;
        await worker.OpenAsync($"/assessments/{id.Value}");

        var refused = await worker.SubmitAsync(button: "Send to the manager");
        Assert.Equal(["Say why it takes longer than 10 working days", "Say why it takes longer than 45 working days"], refused.Errors);

        foreach (var _ in new[] { "first stage", "whole" })
        {
            await worker.OpenAsync($"/assessments/{id.Value}/more-time");
            Assert.Equal(["Choose why more time is needed"], (await worker.SubmitAsync(button: "Save the reason")).Errors);
            await worker.SubmitAsync([("Reason", "partner-late")], "Save the reason");
        }

        Assert.Contains("Another agency's part came late", worker.Page.Text);
        Assert.Empty((await worker.SubmitAsync(button: "Send to the manager")).Errors);
    }

    [Fact]
    public async Task Nobody_approves_what_they_wrote_themselves()
    {
        await using var kith = await TestKith.StartAsync();
        var family = await KnownFamily.InAsync(kith, kith.England);
        var id = await family.StartAsync();
        await family.VisitAsync(family.Worker);
        var manager = family.Manager;
        await AssessmentJourneyTests.AnswerAllAsync(manager, id.Value.ToString());
        await manager.SubmitAsync(button: "Send to the manager");

        Assert.Contains(ApproveAssessment.OwnWork.Says, (await manager.OpenAsync($"/assessments/{id.Value}/manager")).Text);
        await using var scope = kith.ActingAs(kith.England["team-manager"]);
        var outcome = await scope.ServiceProvider.GetRequiredService<ApproveAssessment>().DoAsync(id, FormAnswers.None, CancellationToken.None);
        Assert.Equal(ApproveAssessment.OwnWork, Assert.IsType<Outcome<AssessmentApproved>.Refused>(outcome).Why);
    }

    [Fact]
    public async Task A_worker_may_not_approve_and_a_second_assessment_of_the_same_children_is_refused()
    {
        await using var kith = await TestKith.StartAsync();
        var family = await KnownFamily.InAsync(kith, kith.NorthernIreland);
        var id = await family.StartAsync();
        await using var scope = kith.ActingAs(kith.NorthernIreland["social-worker"]);
        Assert.IsType<Outcome<AssessmentApproved>.NotAllowed>(await scope.ServiceProvider.GetRequiredService<ApproveAssessment>().DoAsync(id, FormAnswers.None, CancellationToken.None));
        var again = await scope.ServiceProvider.GetRequiredService<StartAssessment>().DoAsync(new(family.Family, [family.Conor], "Again"), CancellationToken.None);
        Assert.Equal(StartAssessment.AlreadyRunning, Assert.IsType<Outcome<AssessmentId>.Refused>(again).Why);
    }

    [Fact]
    public async Task A_signed_assessment_stays_as_it_was_and_says_how_many_facts_have_changed_since()
    {
        await using var kith = await TestKith.StartAsync();
        var family = await KnownFamily.InAsync(kith, kith.NorthernIreland);
        var id = await family.StartAsync();
        await family.VisitAsync(family.Worker);
        var worker = family.Worker;
        await AssessmentJourneyTests.AnswerAllAsync(worker, id.Value.ToString());
        await worker.SubmitAsync(button: "Send to the manager");
        var manager = family.Manager;
        await manager.OpenAsync($"/assessments/{id.Value}/manager");
        await manager.SubmitAsync([($"assessment:{id.Value}|assessment.manager-decision", "approved")], "Save your answer");

        kith.Clock.MoveTo(new DateTimeOffset(2026, 4, 1, 10, 0, 0, TimeSpan.Zero));
        await family.TellAsync([new(Subject.Of(family.Aoife), "child.school", "A new school", Entered: Entered.Corrected)]);

        var read = await family.Worker.OpenAsync($"/assessments/{id.Value}/read");
        Assert.Contains("1 fact in it has changed since", read.Text);
        Assert.DoesNotContain("A new school", read.Text);
        Assert.Contains(SaveSection.Closed.Says, (await family.Worker.OpenAsync($"/assessments/{id.Value}/parent-words")).Text);
    }

    [Fact]
    public async Task The_list_shows_the_workers_own_and_the_teams_assessments_with_their_limits()
    {
        await using var kith = await TestKith.StartAsync();
        var family = await KnownFamily.InAsync(kith, kith.England);
        await family.StartAsync();
        var list = await family.Worker.OpenAsync("/work");
        Assert.Contains("Kelly family", list.Text);
        Assert.Contains("10 working days left of 10 working days", list.Text);
        Assert.Contains("You have no open assessment.", (await family.Manager.OpenAsync("/work")).Text);
        Assert.DoesNotContain("Kelly family", (await kith.SignedIn(kith.NorthernIreland["social-worker"]).OpenAsync("/work")).Text);
    }
}
