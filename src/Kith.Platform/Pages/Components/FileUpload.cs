using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Kith.Platform.Pages.Components;

/// <summary>A question answered with files. Its form needs <c>enctype="multipart/form-data"</c>.</summary>
public sealed record FileUploadOptions : Question
{
    /// <summary>More than one file may be chosen.</summary>
    public bool Several { get; init; }

    /// <summary>The kinds of file the browser offers, such as <c>.pdf,.docx</c>; the server checks again.</summary>
    public string? Accept { get; init; }
}

/// <summary>Draws a question answered with files.</summary>
public static class FileUpload
{
    /// <summary>The whole form group.</summary>
    public static IHtmlContent Render(FileUploadOptions asked) => asked.WithLabel(
        Markup.Empty("input", Markup.Classes("govuk-file-upload", asked.Error is null ? null : "govuk-file-upload--error"))
            .With("id", asked.ControlId).With("name", asked.Name).With("type", "file").With("multiple", asked.Several).With("accept", asked.Accept)
            .With("aria-describedby", asked.DescribedBy));
}

/// <summary><c>&lt;kith-file-upload for="..." not-a-fact="..."&gt;</c></summary>
[HtmlTargetElement("kith-file-upload", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FileUploadTagHelper : QuestionTagHelper
{
    public bool Several { get; set; }
    public string? Accept { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        Ask(output, new FileUploadOptions
        {
            Name = FullName, Id = Id, Label = Words, Hint = Hint, Error = Problem, Mark = Mark, LabelSize = LabelSize, IsHeading = Heading, Small = Small,
            LabelHidden = LabelHidden, Several = Several, Accept = Accept,
        }, FileUpload.Render);
}
