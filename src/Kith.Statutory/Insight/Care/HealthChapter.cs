using Kith.Statutory.Ssda903;
using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Insight.Care;

/// <summary>Health and well-being of children looked after for the whole year (OC2).</summary>
internal static class HealthChapter
{
    // The ages of the questions themselves: health checks of early childhood, the questionnaire on strengths and difficulties, convictions.
    private const int SchoolAge = 5, QuestionnaireFrom = 4, QuestionnaireTo = 16, Responsible = 10;

    private static readonly (int From, string Label)[] Scores = [(0, "0 to 13: close to average"), (14, "14 to 16: slightly raised"), (17, "17 and more: high")];

    public static Chapter Of(Ssda903Return all, IReadOnlyList<CaredFor> children)
    {
        if (!all.This.Oc2.Given) return Chapter.NotGiven("health", "Health", "the table OC2");
        var end = all.Collection.End;
        var rows = children.Where(c => c.AllYear && c.Child.Oc2.Any).Select(c => (Row: c.Child.Oc2.First, Age: c.Age(end))).ToList();
        var misused = rows.Where(r => YesNo.IsYes(r.Row.SubstanceMisuse)).ToList();
        var questioned = rows.Where(r => r.Age is >= QuestionnaireFrom and <= QuestionnaireTo).ToList();
        var scored = questioned.Where(r => r.Row.SdqScore.Number is not null).ToList();
        return new("health", "Health")
        {
            Figures =
            [
                Share("health.assessed", "Health assessed in the year", rows, r => r.HealthAssessment) with { Note = "Children looked after for the whole year." },
                Share("health.teeth", "Teeth checked in the year", rows, r => r.TeethCheck),
                Share("health.vaccinated", "Immunisations up to date", rows, r => r.Immunisations),
                Share("health.early", "Health checks of early childhood done, under five", rows.Where(r => r.Age < SchoolAge).ToList(), r => r.HealthCheck),
                Figure.ShareOf("health.questioned", "Strengths and difficulties questionnaire filled in, ages 4 to 16", questioned, r => r.Row.SdqScore.Number is not null, r => RowBehind.Of(r.Row)),
                Figure.Middle("health.score", "Score of the questionnaire in the middle", "points", scored.Select(r => (RowBehind.Of(r.Row), r.Row.SdqScore.Number!.Value)).ToList()),
                Share("health.substances", "Misused substances", rows, r => r.SubstanceMisuse),
                Share("health.helped", "Were helped with substance misuse", misused, r => r.InterventionReceived),
                Share("health.convicted", "Convicted or warned by the police, ten and older", rows.Where(r => r.Age >= Responsible).ToList(), r => r.Convicted),
            ],
            Splits =
            [
                Split.By("health.scores", "Scores of the questionnaire", scored, r => RowBehind.Of(r.Row), r => Scores.Last(s => s.From <= r.Row.SdqScore.Number).Label, Scores.Select(s => s.Label).ToList()),
            ],
        };
    }

    private static Figure Share(string code, string title, List<(Oc2Row Row, int? Age)> rows, Func<Oc2Row, Code> answer) =>
        Figure.ShareOf(code, title, rows, r => YesNo.IsYes(answer(r.Row)), r => RowBehind.Of(r.Row));
}
