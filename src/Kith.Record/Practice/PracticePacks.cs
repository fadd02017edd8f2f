using Kith.Platform.Forms;
using Kith.Record.Practice.Clocks;
using Kith.Record.Practice.Programme;
using Kith.Record.Practice.Reading;
using Kith.Record.Practice.Team;
using Kith.Record.Practice.Themes;
using Kith.Record.Practice.Thresholds;

namespace Kith.Record.Practice;

/// <summary>The whole practice folder, read once at start and never changed while running.</summary>
public sealed record PracticePacks(
    IReadOnlyDictionary<string, FactDefinition> Facts, IReadOnlyDictionary<string, Topic> Topics, IReadOnlyDictionary<string, PracticePack> Places,
    ReformRules Reform, ThemeWords Themes, RedactionRules Redaction)
{
    /// <summary>The pack of a place; asking for a place that has none is a bug.</summary>
    public PracticePack this[string placeId] =>
        Places.TryGetValue(placeId, out var pack) ? pack : throw new KeyNotFoundException($"There is no practice folder for '{placeId}'.");

    /// <summary>The definition of a fact; asking for one that facts.yaml has not is a bug.</summary>
    public FactDefinition Fact(string id) =>
        Facts.TryGetValue(id, out var fact) ? fact : throw new KeyNotFoundException($"facts.yaml has no fact '{id}'.");

    /// <summary>The answers a fact may hold in a place; null when it is not a choice.</summary>
    public CodeList? Answers(string placeId, string factId) =>
        Fact(factId).CodeList is { } list ? this[placeId].Codes[list] : null;

    /// <summary>What the forms of a place may speak of, for the lint.</summary>
    public FormVocabulary Vocabulary(string placeId) => PackForms.Vocabulary(Facts, Topics.Keys, this[placeId].Codes);

    /// <summary>Reads every file under <paramref name="folder"/>. Throws <see cref="PracticeException"/> with every problem at once.</summary>
    public static PracticePacks Load(string folder)
    {
        var problems = new PackProblems();
        var facts = (PackNode.Open(folder, "facts.yaml", problems)?.Items() ?? []).ById(FactDefinition.Read, f => f.Id);
        var topics = (PackNode.Open(folder, "topics.yaml", problems)?.Items() ?? []).ById(Topic.Read, t => t.Id);
        var shared = CodeLists.Read(PackNode.Open(folder, "codes.yaml", problems));
        var reform = PackNode.Open(folder, "reform.yaml", problems)?.Map(ReformRules.Read);
        var themes = PackNode.Open(folder, "themes.yaml", problems)?.Map(ThemeWords.Read);
        var redaction = PackNode.Open(folder, "redaction.yaml", problems)?.Map(RedactionRules.Read);
        var places = new OrderedDictionary<string, PracticePack>(StringComparer.Ordinal);
        foreach (var name in PlaceFolders(folder))
            if (LoadPlace(folder, name, facts, topics, shared, problems) is { } pack) places[name] = pack;
        PackTwins.Check(places.Values, problems);
        if (places.Count == 0 && problems.All.Count == 0) problems.AddFile("practice", "there is no place. Add a folder with a place.yaml");
        return problems.All.Count == 0 ? new(facts, topics, places, reform!, themes!, redaction!) : throw new PracticeException(problems.All);
    }

    private static IEnumerable<string> PlaceFolders(string folder) =>
        Directory.GetDirectories(folder).Select(d => Path.GetFileName(d)).Where(d => d != "calendars").Order(StringComparer.Ordinal);

    private static PracticePack? LoadPlace(
        string folder, string name, IReadOnlyDictionary<string, FactDefinition> facts, IReadOnlyDictionary<string, Topic> topics,
        IReadOnlyDictionary<string, CodeList> shared, PackProblems problems)
    {
        PackNode? Open(string file) => PackNode.Open(folder, $"{name}/{file}", problems);

        var placeFile = Open("place.yaml");
        var place = placeFile?.Map(Place.Read);
        var codesFile = Open("codes.yaml");
        var codes = CodeLists.Together(shared, CodeLists.Read(codesFile), codesFile);
        var thresholds = PackThresholds.Read(Open("thresholds.yaml"), codes);
        var clocks = ClockBook.Read(Open("clocks.yaml"), place?.Calendar ?? "");
        var roles = (Open("roles.yaml")?.Items() ?? []).ById(Role.Read, r => r.Id);
        var forms = PackForms.Read(folder, name, problems);
        foreach (var fact in facts.Values.Where(f => f.CodeList is { } list && !codes.ById.ContainsKey(list)))
            problems.AddAt(fact.At, $"{name} has no code list '{fact.CodeList}'. Add it to {name}/codes.yaml or to codes.yaml");
        foreach (var problem in FormLint.Check(forms.Values, PackForms.Vocabulary(facts, topics.Keys, codes))) problems.AddAt(problem.At, problem.Says);
        var workload = Open("workload.yaml")?.Map(WorkloadRules.Read);
        var handover = Open("handover.yaml")?.Map(m => HandoverRules.Read(m, facts, codes));
        if (place is null || thresholds is null || workload is null || handover is null) return null;

        if (place.Id != name) placeFile!.Wrong($"the id is '{place.Id}' but the folder is '{name}'. Give both the same name");
        if (!facts.ContainsKey(place.NumberFact)) placeFile!.Wrong($"number-fact '{place.NumberFact}' is not in facts.yaml. Correct it");
        if (place.Languages.Count == 0) placeFile!.Wrong("no language is named. Write 'languages: [en]'");
        var calendar = PackNode.Open(folder, $"calendars/{place.Calendar}.yaml", problems)?.Map(PackCalendars.Read);
        var languages = place.Languages.Select(l => Open($"words/{l}.yaml")?.Map(PackWords.Read)).OfType<PackWords>().ToDictionary(w => w.Language, StringComparer.Ordinal);
        return calendar is null || languages.Count != place.Languages.Count ? null : new(place, codes, languages, clocks, thresholds, roles, forms, calendar, workload, handover);
    }
}
