using System.Globalization;

namespace Kith.Cli.Demo.Linkage;

/// <summary>Writes a record of a child as an agency might: mostly right, with the errors of <c>demo/linkage.yaml</c>.</summary>
internal sealed class WriteAgain(LinkageLists lists, Random random)
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyz";
    private readonly double forename = lists.OfOneRecord("forename-pair"), surname = lists.OfOneRecord("surname-pair"),
        born = lists.OfOneRecord("birth-date-pair"), moved = lists.OfOneRecord("moved-pair");

    /// <summary>The headings of <see cref="Row"/>.</summary>
    public const string Headings = "id,true_person,true_family,forename,surname,date_of_birth,sex,address,town,postcode,health_number";

    /// <summary>One record.</summary>
    public string Row(string id, LinkageChild child)
    {
        var home = Is(moved) ? child.NextHome : child.Home;
        var (first, last) = (child.Forename[0], child.Surname[0]);
        var (firstError, lastError) = (Is(forename) ? Which(lists.ForenameErrors) : "", Is(surname) ? Which(lists.SurnameErrors) : "");
        first = firstError switch
        {
            "form" => child.Forename.Count > 1 ? child.Forename[1 + random.Next(child.Forename.Count - 1)] : Slip(first),
            "slip" => Slip(first),
            "initial" => first[..1],
            "missing" => "",
            "second" => child.SecondName,
            "added" => $"{first} {child.SecondName}",
            _ => first,
        };
        last = lastError switch
        {
            "form" => child.Surname.Count > 1 ? child.Surname[1 + random.Next(child.Surname.Count - 1)] : Slip(last),
            "slip" => Slip(last),
            "family" => child.OtherFamilyName,
            "part" => last.Contains('-', StringComparison.Ordinal) ? last[(last.IndexOf('-', StringComparison.Ordinal) + 1)..] : $"{last}-{child.OtherFamilyName}",
            "missing" => "",
            _ => last,
        };
        if (firstError == "changed-over") (first, last) = (last, first);
        var line = Is(lists.Rates["address-missing"]) ? "" : Is(lists.Rates["address-slip"]) ? Slip(home.Line) : home.Line;
        var number = Is(lists.Rates["health-number"]) ? child.Number.Digits : "";
        return string.Join(',', id, child.Person, child.Family, first, last, Born(child), Sex(child), line, home.Town, home.Postcode, number);
    }

    private string Born(LinkageChild child)
    {
        var day = child.Born;
        var written = (Is(born) ? Which(lists.BirthDateErrors) : "") switch
        {
            "swapped" when day.Day <= 12 => new DateOnly(day.Year, day.Day, day.Month),
            "swapped" or "day" => day.AddDays(random.Next(2) == 0 ? 1 : -1),
            "digit" => new DateOnly(day.Year, day.Month, 1 + (day.Day + 9) % DateTime.DaysInMonth(day.Year, day.Month)),
            "year" => day.AddYears(random.Next(2) == 0 ? 1 : -1),
            "first" => new DateOnly(day.Year, 1, 1),
            "sibling" => child.SiblingBorn ?? day,
            "missing" => default(DateOnly?),
            _ => day,
        };
        return written?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
    }

    private string Sex(LinkageChild child) => Is(lists.Rates["sex-missing"]) ? "" : child.IsGirl != Is(lists.Rates["sex-wrong"]) ? "F" : "M";

    private string Slip(string word)
    {
        var at = random.Next(word.Length);
        var letter = Letters[random.Next(Letters.Length)];
        return random.Next(4) switch
        {
            0 => word[..at] + letter + word[(at + 1)..],
            1 when word.Length > 3 => word[..at] + word[(at + 1)..],
            2 => word[..at] + letter + word[at..],
            _ => at + 1 < word.Length ? word[..at] + word[at + 1] + word[at] + word[(at + 2)..] : word + letter,
        };
    }

    private bool Is(double rate) => random.NextDouble() < rate;

    private string Which(Dictionary<string, double> shares)
    {
        var at = random.NextDouble() * shares.Values.Sum();
        foreach (var (name, share) in shares)
            if ((at -= share) < 0) return name;
        return shares.Keys.Last();
    }
}
