namespace Kith.Platform.Forms;

/// <summary>A form as a practice lead wrote it. <paramref name="Stage"/> is its place in the journey: a later form may not ask what an earlier one takes.</summary>
public sealed record FormDefinition(string Id, string Title, int Stage, IReadOnlyList<FormSection> Sections)
{
    /// <summary>The section with this id, or null.</summary>
    public FormSection? Section(string id) => Sections.FirstOrDefault(s => s.Id == id);
}

/// <summary>
/// Questions asked together about one subject: a page of a public form, a task of a staff form.
/// <paramref name="AppliesWhen"/> folds it away, with the reason kept; <paramref name="At"/> is where it stands in its file;
/// <paramref name="Area"/> is the heading that several sections share, such as one of the three areas of UNOCINI.
/// </summary>
public sealed record FormSection(
    string Id, string Title, SectionSubject For, Condition AppliesWhen, string? Hint, IReadOnlyList<FormQuestion> Questions, string At = "",
    string? Area = null);

/// <summary>One question. <paramref name="Id"/> names a fact, or a topic when the answer is a signed paragraph.</summary>
public sealed record FormQuestion(
    QuestionKind Kind, string Id, bool Required, string? Label, string? FamilyLabel, string? Hint, Condition When, string At = "")
{
    /// <summary>The fact this question takes or shows; null for a narrative.</summary>
    public string? FactId => Kind == QuestionKind.Narrative ? null : Id;

    /// <summary>The topic of the paragraph; null unless this is a narrative.</summary>
    public string? TopicId => Kind == QuestionKind.Narrative ? Id : null;

    /// <summary>A referral without it is not complete: it may be returned for it. Nobody is kept from sending.</summary>
    public bool Needed { get; init; }

    /// <summary>Whether an answer may be typed here at all.</summary>
    public bool Takes => Kind != QuestionKind.Show;
}

/// <summary>What a question does with its fact.</summary>
public enum QuestionKind
{
    /// <summary>Asks something nobody has said yet.</summary>
    Ask,

    /// <summary>Shows value, source and date when it is held, with one click to correct; asks it otherwise.</summary>
    Confirm,

    /// <summary>Shows what the record holds; nothing is typed.</summary>
    Show,

    /// <summary>Takes a paragraph that somebody signs, or reuses one with its origin shown.</summary>
    Narrative,

    /// <summary>Takes a decision: it needs a reason and who was told.</summary>
    Decide,
}

/// <summary>Who or what a section is about; "each" repeats it for every one there is.</summary>
public enum SectionSubject
{
    /// <summary>The worry itself.</summary>
    Referral,

    /// <summary>The person who fills the form in.</summary>
    Referrer,

    /// <summary>Every child of the sibling group.</summary>
    EachChild,

    /// <summary>Every adult of the family, at home or away.</summary>
    EachAdult,

    /// <summary>Every address of the family.</summary>
    EachHousehold,

    /// <summary>Everybody who works with the family for another body.</summary>
    EachProfessional,

    /// <summary>The address where the children live.</summary>
    ChildsHousehold,

    /// <summary>The assessment as a piece of work.</summary>
    Assessment,

    /// <summary>The family as a whole.</summary>
    Family,

    /// <summary>The plan as a piece of work.</summary>
    Plan,
}
