using Kith.Journey.Decisions;
using Kith.Kernel;
using Kith.Platform.Forms;
using Kith.Platform.Work;
using Kith.Record.Facts;
using Kith.Record.Facts.Sheets;
using Kith.Record.Passages;
using Kith.Record.Users;
using Microsoft.EntityFrameworkCore;

namespace Kith.Journey.Assessment;

/// <summary>Writes the decision that ends an assessment, in the one shape of decisions.</summary>
public sealed class DecideOnAssessment
{
    /// <summary>Records it inside the approval.</summary>
    public async Task RecordAsync(WorkInHand hand, AssessmentAtHand at, string outcome, CancellationToken cancellation)
    {
        var agency = await hand.Db.Set<Agency>().AsNoTracking().SingleAsync(a => a.Id == hand.Agency, cancellation);
        var (outcomes, subject) = (at.Pack.Codes["assessment-outcome"], at.Assessment.Subject());
        var sheet = LayAssessment.Standing(at);
        hand.Add(new Decision
        {
            Id = hand.NewId<DecisionId>(), AgencyId = hand.Agency, FamilyId = at.Assessment.FamilyId, SubjectKind = AssessmentWords.DocumentKind,
            SubjectId = at.Assessment.Id.Value, What = outcomes.Says(outcome), WhatPlain = outcomes.PlainLabel(outcome),
            Why = string.Join("\n\n", AssessmentWords.Used(at, at.Subjects.First(s => s.Role == SectionSubject.Assessment), "assessment.conclusion").Select(p => p.Text)),
            DecidedBy = hand.Actor.User, DecidedByName = hand.Actor.Name, DecidedAt = hand.Now,
            Rule = $"{at.Pack.Place.Law.InNeed}, {at.Pack.Place.Law.Name}", RuleVersion = $"Threshold guidance {at.Pack.Thresholds.Version}",
            Options = outcomes.Offered.Select(o => o.Says).ToList(),
            Facts = sheet.Applying.SelectMany(s => s.Fields).Where(f => f.Question.Kind == QuestionKind.Decide).Select(f => f.Held?.Id).OfType<FactRowId>().ToList(),
            Said = at.Uses.Select(u => at.Passages.FirstOrDefault(p => p.Passage.Id == u.PassageId)?.Passage).OfType<Passage>()
                .Where(p => p.Voice is "child" or "parent").Select(p => p.Id).Distinct().ToList(),
            Told = Told(at, subject),
            Challenge = at.Pack.Words.Say("challenge.family", ("phone", agency.Phone), ("complaints", agency.Address)),
        });
    }

    private static List<DecisionTold> Told(AssessmentAtHand at, Subject subject)
    {
        if (at.Held.Held(subject, "assessment.family-shared") is not { Value: { } way } told) return [];
        var how = at.Pack.Codes["told-way"].Says(way);
        return [way == "not-told" ? new("The family", null, how) : new("The family", London.DateOf(told.RecordedAt), how)];
    }
}
