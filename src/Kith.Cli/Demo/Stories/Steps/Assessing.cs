using Kith.Journey.Assessment;
using Kith.Platform.Forms;
using Kith.Record.Facts.Sheets;
using Kith.Record.Practice;
using Microsoft.EntityFrameworkCore;

namespace Kith.Cli.Demo.Stories.Steps;

/// <summary>The worker writes sections of the assessment: each is laid as the page lays it, so what is not asked cannot be answered.</summary>
internal sealed class WriteAssessment : KindOfStep
{
    public override string Does => "write-assessment";

    public override async Task PlayAsync(Scene scene)
    {
        var id = await IdAsync(scene);
        var sections = scene.Says.Map("sections") ?? throw scene.Says.Wrong("'sections' is missing");
        foreach (var section in sections.Keys.ToList())
        {
            var at = await scene.Get<FindAssessment>().Async(scene.Actor, id, scene.Cancellation) ?? throw scene.Says.Wrong("there is no assessment");
            var answers = new TypeAnswers(scene.Get<PracticePacks>());
            var said = sections.Map(section)!;
            // What is answered may open further questions of the same section, so it is laid again over what was typed.
            var before = -1;
            while (answers.Typed.Typed.Count != before)
            {
                before = answers.Typed.Typed.Count;
                Answer(scene, LayAssessment.With(at, answers.Typed, section).Sections.Where(s => s.Section.Id == section && s.FoldedBecause is null), said, answers);
            }

            said.End();
            var version = at.Saved.FirstOrDefault(s => s.SectionId == section)?.Version ?? 0;
            scene.Done(await scene.Get<SaveSection>().DoAsync(id, section, answers.Typed, version, scene.Cancellation));
        }
    }

    /// <summary>The family's newest assessment.</summary>
    public static async Task<Journey.Assessment.Contracts.AssessmentId> IdAsync(Scene scene)
    {
        var family = scene.Family();
        return family.Assessment = await scene.Db.Set<Assessment>().Where(a => a.FamilyId == family.Family).OrderByDescending(a => a.StartedAt).Select(a => a.Id).FirstAsync(scene.Cancellation);
    }

    // A key is a question's id for everybody the section is about; under a person's name it is for that person alone.
    private static void Answer(Scene scene, IEnumerable<SheetSection> parts, Said said, TypeAnswers answers)
    {
        foreach (var part in parts)
        {
            foreach (var field in part.Fields.Where(f => f.As is FieldAs.Ask or FieldAs.Narrative || f.Held is not null))
            {
                var one = scene.Cast.People.Where(p => part.Subject.People is [var only] && only == p.Value).Select(p => said.Map(p.Key)).FirstOrDefault(m => m is not null);
                var from = one?.Has(field.Question.Id) == true ? one : said.Has(field.Question.Id) ? said : null;
                if (from is null) continue;
                if (field.As == FieldAs.Narrative && from.Text(field.Question.Id) == "as it was signed")
                {
                    answers.Typed.Typed[field.Name + FormReading.ReuseSuffix] = [.. field.Reusable.Take(1).Select(p => p.Id.Value.ToString())];
                }
                else
                {
                    answers.TypeInto(field.Name, field.Question.Id, new DescribePeople(scene.Get<PracticePacks>(), scene.LoadedOn).Values(from, field.Question.Id, field.Question.Id));
                }
            }
        }
    }
}

/// <summary>The worker sends the assessment to the manager.</summary>
internal sealed class SendAssessment : KindOfStep
{
    public override string Does => "send-assessment";

    public override async Task PlayAsync(Scene scene) =>
        scene.Done(await scene.Get<SubmitAssessment>().DoAsync(await WriteAssessment.IdAsync(scene), scene.Cancellation));
}

/// <summary>The manager sends it back and says what is missing.</summary>
internal sealed class GiveBack : KindOfStep
{
    public override string Does => "return-assessment";

    public override async Task PlayAsync(Scene scene) =>
        scene.Done(await scene.Get<ReturnAssessment>().DoAsync(await WriteAssessment.IdAsync(scene), scene.Says.Text("missing"), scene.Cancellation));
}

/// <summary>The manager approves it.</summary>
internal sealed class Approve : KindOfStep
{
    public override string Does => "approve-assessment";

    public override async Task PlayAsync(Scene scene)
    {
        var id = await WriteAssessment.IdAsync(scene);
        var at = await scene.Get<FindAssessment>().Async(scene.Actor, id, scene.Cancellation) ?? throw scene.Says.Wrong("there is no assessment");
        var answers = new TypeAnswers(scene.Get<PracticePacks>());
        foreach (var field in LayAssessment.Standing(at).Sections.Where(s => at.IsManagers(s.Section)).SelectMany(s => s.Fields))
        {
            if (field.Question.Id == ManagersAnswer.Decision) answers.TypeInto(field.Name, field.Question.Id, ManagersAnswer.Approved);
            if (field.Question.Id == ManagersAnswer.View && scene.Says.Maybe("view") is { } view) answers.TypeInto(field.Name, field.Question.Id, view);
        }

        scene.Done(await scene.Get<ApproveAssessment>().DoAsync(id, answers.Typed, scene.Cancellation));
    }
}

/// <summary>The worker says why the assessment takes longer than a limit.</summary>
internal sealed class TakeLonger : KindOfStep
{
    public override string Does => "take-longer";

    public override async Task PlayAsync(Scene scene) => scene.Done(await scene.Get<GiveMoreTime>().DoAsync(
        await WriteAssessment.IdAsync(scene), scene.Says.Text("limit"), scene.Says.Text("reason"), scene.Says.Text("words"), scene.Cancellation));
}
