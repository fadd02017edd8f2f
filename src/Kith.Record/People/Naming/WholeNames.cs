namespace Kith.Record.People.Naming;

/// <summary>Completes names of which one half is recorded: "known as Eve" is said without the surname, "formerly Gormley" without the first name.</summary>
public static class WholeNames
{
    /// <summary>The names with a missing half taken from the first name that has it.</summary>
    public static IEnumerable<PersonName> Of(IEnumerable<PersonName> names)
    {
        var all = names.ToList();
        var forenames = all.Select(n => n.Forenames).FirstOrDefault(IsKnown);
        var surname = all.Select(n => n.Surname).FirstOrDefault(IsKnown);
        return all.Select(n => n with { Forenames = IsKnown(n.Forenames) ? n.Forenames : forenames, Surname = IsKnown(n.Surname) ? n.Surname : surname });
    }

    private static bool IsKnown(string? name) => !NotKnown.IsName(NameText.Fold(name));
}
