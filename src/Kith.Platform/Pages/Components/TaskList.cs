using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Kith.Platform.Pages.Components;

/// <summary>The statuses of the design system. They are computed, never typed.</summary>
public enum TaskState { NotYetStarted, InProgress, Incomplete, Completed, CannotStartYet, Problem, DoesNotApply }

/// <summary>One task. <paramref name="Href"/> is null for one that cannot be opened.</summary>
public sealed record TaskItem(string Title, string? Href, TaskState State, string? Hint = null);

/// <summary>Draws tasks that may be done in any order.</summary>
public static class TaskList
{
    /// <summary>The list; <paramref name="idPrefix"/> keeps ids apart when a page has several.</summary>
    public static IHtmlContent Render(IReadOnlyList<TaskItem> tasks, string idPrefix = "task-list")
    {
        var list = Markup.Element("ul", "govuk-task-list");
        for (var index = 0; index < tasks.Count; index++) list.Holding(One(tasks[index], $"{idPrefix}-{index + 1}"));
        return list;
    }

    private static IHtmlContent One(TaskItem task, string id)
    {
        var described = task.Hint is null ? id + "-status" : $"{id}-hint {id}-status";
        var name = task.Href is null
            ? Markup.Element("div", null, task.Title)
            : Markup.Element("a", "govuk-link govuk-task-list__link", task.Title).With("href", task.Href).With("aria-describedby", described);
        var hint = task.Hint is null ? null : Markup.Element("div", "govuk-task-list__hint", task.Hint).With("id", id + "-hint");
        return Markup.Element("li", Markup.Classes("govuk-task-list__item", task.Href is null ? null : "govuk-task-list__item--with-link"),
            Markup.Element("div", "govuk-task-list__name-and-hint", name, hint),
            Status(task.State).With("id", id + "-status"));
    }

    private static Microsoft.AspNetCore.Mvc.Rendering.TagBuilder Status(TaskState state)
    {
        var quiet = state is TaskState.CannotStartYet or TaskState.DoesNotApply;
        object words = state switch
        {
            TaskState.Completed => "Completed",
            TaskState.CannotStartYet => "Cannot start yet",
            TaskState.DoesNotApply => "Does not apply",
            TaskState.NotYetStarted => StatusTag.Render("Not yet started"),
            TaskState.InProgress => StatusTag.Render("In progress", TagTone.Teal),
            TaskState.Incomplete => StatusTag.Render("Incomplete"),
            TaskState.Problem => StatusTag.Render("There is a problem", TagTone.Red),
            _ => throw new ArgumentOutOfRangeException(nameof(state)),
        };
        return Markup.Element("div", Markup.Classes("govuk-task-list__status", quiet ? "govuk-task-list__status--cannot-start-yet" : null), words);
    }
}

/// <summary><c>&lt;kith-task-list tasks="..." /&gt;</c></summary>
[HtmlTargetElement("kith-task-list", TagStructure = TagStructure.WithoutEndTag)]
public sealed class TaskListTagHelper : ComponentTagHelper
{
    public IReadOnlyList<TaskItem> Tasks { get; set; } = [];
    public string IdPrefix { get; set; } = "task-list";

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output) => Replace(output, TaskList.Render(Tasks, IdPrefix));
}
