namespace Kith.Record.Practice.Reading;

/// <summary>
/// Code looks clocks, lists, forms, texts and roles up by id, whatever the place. So what one place has, every place has:
/// a missing one stops the start rather than a page.
/// </summary>
internal static class PackTwins
{
    public static void Check(IReadOnlyCollection<PracticePack> places, PackProblems problems)
    {
        Compare(places, problems, "clock", "clocks.yaml", p => p.Clocks.All.Select(c => c.Id));
        Compare(places, problems, "code list", "codes.yaml", p => p.Codes.ById.Keys);
        Compare(places, problems, "form", "forms", p => p.Forms.Keys);
        Compare(places, problems, "role", "roles.yaml", p => p.Roles.Keys);
        Compare(places, problems, "text", "words/en.yaml", p => p.Words.Texts.Keys);
        foreach (var place in places)
            foreach (var language in place.Languages.Values)
                foreach (var key in place.Words.Texts.Keys.Except(language.Texts.Keys))
                    problems.AddFile($"{place.Place.Id}/words/{language.Language}.yaml", $"the text '{key}' is missing. Add it, translated");
    }

    private static void Compare(
        IReadOnlyCollection<PracticePack> places, PackProblems problems, string what, string file, Func<PracticePack, IEnumerable<string>> ids)
    {
        var all = places.SelectMany(p => ids(p).Select(id => (Id: id, Place: p.Place.Id))).DistinctBy(x => x.Id).ToList();
        foreach (var place in places)
            foreach (var (id, other) in all.ExceptBy(ids(place), x => x.Id))
                problems.AddFile($"{place.Place.Id}/{file}", $"the {what} '{id}' is missing, which {other} has. Add it: pages look for it in every place");
    }
}
