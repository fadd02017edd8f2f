using Kith.Journey.Assessment.Contracts;
using Kith.Platform.Forms;

namespace Kith.Journey.Assessment;

/// <summary>What one user has typed into one section, and the version of it they saw when they began.</summary>
public sealed record SectionDraft(FormAnswers Answers, int Seen)
{
    /// <summary>The key it is kept under.</summary>
    public static string Key(AssessmentId assessment, string sectionId) => $"assessment:{assessment.Value:N}:{sectionId}";
}
