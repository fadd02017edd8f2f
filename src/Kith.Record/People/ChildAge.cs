using Kith.Kernel;

namespace Kith.Record.People;

/// <summary>How the age of a child is said.</summary>
public static class ChildAge
{
    /// <summary>The age of a child expected, as forms count it: under 0.</summary>
    public const int Unborn = -1;

    /// <summary>The age that the questions of a form go by, in whole years; <see cref="Unborn"/> before birth, null when neither day is known.</summary>
    public static int? OnForms(Person person, DateOnly today) =>
        person.BornOn is { } born ? Ages.InYears(born, today) : person.DueOn is null ? null : Unborn;

    /// <summary>"7 years, born 3 March 2018"; babies in months; "Baby expected on ..." before birth; null when neither day is known.</summary>
    public static string? Long(Person person, DateOnly today) => (person.BornOn, person.DueOn) switch
    {
        ({ } born, _) => $"{Short(person, today)}, born {born:d MMMM yyyy}",
        (null, { } due) => $"Baby expected on {due:d MMMM yyyy}",
        _ => null,
    };

    /// <summary>"7 years", "1 year", "5 months", "Unborn", "Not known".</summary>
    public static string Short(Person person, DateOnly today) => Short(person.BornOn, person.DueOn, today);

    /// <summary>In a column of birth dates: "3 March 2018, 7 years"; "Expected on 3 June 2026" before birth; "Not known".</summary>
    public static string Born(DateOnly? bornOn, DateOnly? dueOn, DateOnly today) => (bornOn, dueOn) switch
    {
        ({ } born, _) => $"{born:d MMMM yyyy}, {Short(born, dueOn, today)}",
        (null, { } due) => $"Expected on {due:d MMMM yyyy}",
        _ => "Not known",
    };

    private static string Short(DateOnly? bornOn, DateOnly? dueOn, DateOnly today) => (bornOn, dueOn) switch
    {
        ({ } born, _) when Ages.InYears(born, today) == 0 => Say(Ages.InMonths(born, today), "month"),
        ({ } born, _) => Say(Ages.InYears(born, today), "year"),
        (null, not null) => "Unborn",
        _ => "Not known",
    };

    /// <summary>"Aoife, 7"; "Rafe, 5 months" of a baby in the first year; only the name where no birth date is known.</summary>
    public static string WithName(Person person, DateOnly today) => person.BornOn switch
    {
        { } born when Ages.InYears(born, today) is > 0 and var years => $"{person.CalledBy}, {years}",
        not null => $"{person.CalledBy}, {Short(person, today)}",
        null => person.CalledBy,
    };

    private static string Say(int count, string unit) => count == 1 ? $"1 {unit}" : $"{count} {unit}s";
}
