using Kith.Platform.Forms;
using Kith.Record.Passages;
using Kith.Record.Practice;

namespace Kith.Record.Facts.Sheets;

/// <summary>
/// Somebody or something a section of a form is about. <paramref name="Refs"/> says where each kind of fact goes: a section about an
/// adult holds facts of the person ("person") and of the relationship to the child ("relationship").
/// </summary>
/// <param name="Key">Stable within the form: names the section's task and address.</param>
/// <param name="Label">"Aoife, 14", "Mother": stands in headings.</param>
public sealed record FormSubject(SectionSubject Role, string Key, string Label, IReadOnlyDictionary<string, string> Refs)
{
    /// <summary>Age for conditions; null when not known.</summary>
    public int? Age { get; init; }

    /// <summary>Whom the section's passages are about.</summary>
    public IReadOnlyList<Kernel.PersonId> People { get; init; } = [];

    /// <summary>One subject with one kind of fact.</summary>
    public static FormSubject Of(SectionSubject role, string label, Subject subject) =>
        new(role, subject.ToString(), label, new Dictionary<string, string>(StringComparer.Ordinal) { [subject.Kind.ToString().ToLowerInvariant()] = subject.ToString() });
}

/// <summary>What a field turned out to be, once it is known what is held.</summary>
public enum FieldAs
{
    /// <summary>Nothing held: it is asked.</summary>
    Ask,

    /// <summary>Held: shown with source and date, one click corrects it.</summary>
    Confirm,

    /// <summary>Shown only.</summary>
    Show,

    /// <summary>A paragraph.</summary>
    Narrative,
}

/// <summary>A field of a sheet.</summary>
public sealed record SheetField(FormQuestion Question, FieldAs As, string Name, string Ref, string Label, string? Hint)
{
    /// <summary>The fact's definition; null for a narrative.</summary>
    public FactDefinition? Fact { get; init; }

    /// <summary>The topic's definition; null for a fact.</summary>
    public Topic? Topic { get; init; }

    /// <summary>The answers on offer.</summary>
    public CodeList? Codes { get; init; }

    /// <summary>What the record holds.</summary>
    public Fact? Held { get; init; }

    /// <summary>Other sources that hold another value.</summary>
    public IReadOnlyList<Fact> Differing { get; init; } = [];

    /// <summary>What has been typed, word for word.</summary>
    public required FormAnswers Typed { get; init; }

    /// <summary>Signed paragraphs that may be used here, newest first.</summary>
    public IReadOnlyList<Passage> Reusable { get; init; } = [];

    /// <summary>What is wrong with what was typed.</summary>
    public string? Error { get; init; }

    /// <summary>What stands in the field was taken from elsewhere in the record, to be looked at before it is saved.</summary>
    public bool IsProposed { get; init; }
}

/// <summary>A section for one subject: a page of a public form, a task of a staff form.</summary>
public sealed record SheetSection(FormSection Section, FormSubject Subject, IReadOnlyList<SheetField> Fields)
{
    /// <summary>Set when the section does not apply: the reason, which is kept.</summary>
    public string? FoldedBecause { get; init; }

    /// <summary>"health" or "health@person:…": unique in the sheet.</summary>
    public string Key => $"{Section.Id}@{Subject.Key}";

    /// <summary>Whether everything that must be answered is.</summary>
    public bool IsComplete => FoldedBecause is not null || Fields.All(f => !f.Question.Required || f.As is FieldAs.Confirm or FieldAs.Show || FormReading.IsAnswered(f));

    /// <summary>Whether anything was answered.</summary>
    public bool IsStarted => Fields.Any(FormReading.IsAnswered);
}

/// <summary>A form laid over what is held: every section for every subject.</summary>
public sealed record FormSheet(FormDefinition Form, IReadOnlyList<SheetSection> Sections)
{
    /// <summary>A section by its key.</summary>
    public SheetSection? Find(string key) => Sections.FirstOrDefault(s => s.Key == key);

    /// <summary>Sections that apply.</summary>
    public IEnumerable<SheetSection> Applying => Sections.Where(s => s.FoldedBecause is null);
}
