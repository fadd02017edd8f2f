using System.Text.Json;
using System.Text.RegularExpressions;

namespace Kith.Sight.Reform.Load;

/// <summary>
/// Reads a delivery plan or a review's recommendations from JSON. Everything wrong is gathered with its place and told at once; a plan with
/// a problem is not taken at all, so that half a plan never stands for the whole.
/// </summary>
public sealed partial class PlanFile
{
    private readonly string file;
    private readonly List<string> problems = [];
    private readonly Dictionary<string, int> timesOfRef = new(StringComparer.Ordinal);

    private PlanFile(string file) => this.file = file;

    /// <summary>The plan; <see cref="PlanProblemException"/> when there is anything wrong in it.</summary>
    public static PlanInFile Read(string json, string file)
    {
        var reader = new PlanFile(file);
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            var plan = reader.Plan(document.RootElement);
            return reader.problems.Count == 0 ? plan : throw new PlanProblemException(reader.problems);
        }
        catch (JsonException wrong)
        {
            throw new PlanProblemException([$"{file}({wrong.LineNumber + 1},{wrong.BytePositionInLine + 1}): this is not JSON"]);
        }
    }

    private PlanInFile Plan(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object) throw new PlanProblemException([$"{file}: a plan was expected: {{\"workstreams\": [...]}}"]);
        var source = Text(root, "source") ?? file;
        var programme = root.TryGetProperty("programme", out var p) && p.ValueKind == JsonValueKind.Object ? p : root;
        var drafts = Items(root, "workstreams").Select((w, i) => Workstream(w, $"workstreams[{i}]")).ToList();
        var loose = Items(root, "actions").Select((a, i) => (Action: a, At: $"actions[{i}]", Of: Number(a, "workstream"))).ToList();
        if (drafts.Count == 0 && !root.TryGetProperty("recommendations", out _)) Wrong("workstreams", "no workstream was found");
        foreach (var twice in drafts.GroupBy(d => d.Number).Where(g => g.Count() > 1)) Wrong("workstreams", $"workstream {twice.Key} stands {twice.Count()} times");
        var numbers = drafts.Select(d => d.Number).ToHashSet();
        var workstreams = drafts.ConvertAll(d => d with
        {
            Actions = [.. d.Actions, .. loose.Where(l => l.Of == d.Number).Select(l => Action(l.Action, l.At, d.Number)).OfType<ActionInFile>()],
        });
        foreach (var (_, at, of) in loose.Where(l => l.Of is null || !numbers.Contains(l.Of.Value)))
        {
            Wrong(at, of is null ? "the action does not say its workstream" : $"the action refers to workstream {of}, which is not in the plan (there are {string.Join(", ", numbers.Order())})");
        }

        CheckReferences(workstreams, numbers);
        var refs = workstreams.SelectMany(w => w.Actions.Select(a => (a.Ref, w.Number))).DistinctBy(r => r.Ref).ToDictionary(r => r.Ref, r => r.Number, StringComparer.Ordinal);
        var links = Items(root, "interdependencies").SelectMany((l, i) => Links(l, $"interdependencies[{i}]", numbers, refs)).ToList();
        return new(Text(programme, "title") ?? "Programme", Text(programme, "plan") ?? source, source, workstreams, links, [.. OfPlan(root, programme, source), .. OfReview(root, source)])
        {
            Themes = Texts(programme, "key_themes"), Bodies = Texts(root, "bodies"), Beside = [.. Beside(root)], Reviewed = Reviewed(root, programme, source),
        };
    }

    private static IEnumerable<BesideInFile> Beside(JsonElement root) => root.TryGetProperty("external_interdependencies", out var beside)
        ? [.. Texts(beside, "programmes").Select(p => new BesideInFile(p, "programme")), .. Texts(beside, "departmental_strategies").Concat(Texts(beside, "strategies")).Select(s => new BesideInFile(s, "strategy")), .. Texts(beside, "reviews").Select(r => new BesideInFile(r, "review"))]
        : [];

    private static (string, string)? Reviewed(JsonElement root, JsonElement programme, string source) =>
        programme.TryGetProperty("independent_review", out var review) && Text(review, "concluded") is { } concluded ? (ReviewOf(programme, source), concluded)
        : Text(root, "published") is { } published ? (source, published) : null;

    private static string ReviewOf(JsonElement programme, string source) =>
        programme.TryGetProperty("independent_review", out var review) && Text(review, "chair") is { } chair ? $"Independent review ({chair})" : source;

    // "12.1" belongs to workstream 12: one that is written under another, or under none, is a mistake somebody must see.
    private void CheckReferences(List<WorkstreamInFile> workstreams, HashSet<int> numbers)
    {
        foreach (var (workstream, w) in workstreams.Select((x, i) => (x, i)))
        {
            foreach (var (action, a) in workstream.Actions.Select((x, i) => (x, i)))
            {
                if (RefNumber.Match(action.Ref) is { Success: true } m && int.Parse(m.Groups["number"].Value) is var named && named != workstream.Number)
                {
                    Wrong($"workstreams[{w}].actions[{a}]", numbers.Contains(named)
                        ? $"the action {action.Ref} stands under workstream {workstream.Number}, but its reference is of workstream {named}"
                        : $"the action {action.Ref} refers to workstream {named}, which is not in the plan (there are {string.Join(", ", numbers.Order())})");
                }
            }
        }
    }

    private WorkstreamInFile Workstream(JsonElement of, string at)
    {
        var number = Number(of, "number");
        if (number is null) Wrong(at, "the workstream has no number");
        var name = Text(of, "name_programme_structure") ?? Text(of, "name") ?? Text(of, "name_table1");
        if (name is null) Wrong(at, "the workstream has no name");
        var leads = Items(of, "leads").Select(l => l.ValueKind == JsonValueKind.String ? l.GetString()! : string.Join(", ", new[] { Text(l, "name"), Text(l, "organisation_verbatim") ?? Text(l, "organisation") }.OfType<string>()));
        return new(number ?? 0, name ?? "", Text(of, "purpose_verbatim") ?? Text(of, "purpose"), Text(of, "introduction_challenge_verbatim") ?? Text(of, "challenge"), [.. leads],
            [.. Items(of, "actions").Select((a, i) => Action(a, $"{at}.actions[{i}]", number ?? 0)).OfType<ActionInFile>()]);
    }

    private ActionInFile? Action(JsonElement of, string at, int workstream)
    {
        if (Number(of, "workstream") is { } named && named != workstream) Wrong(at, $"the action refers to workstream {named}, but stands under workstream {workstream}");
        if (Text(of, "ref") is not { } reference)
        {
            Wrong(at, "the action has no ref");
            return null;
        }

        if (Text(of, "headline_action") is null && Text(of, "text") is null) Wrong(at, $"the action {reference} has no text");
        var dates = Items(of, "due").Select((d, i) => (Written: d.ValueKind == JsonValueKind.String ? d.GetString() : Text(d, "verbatim") ?? Text(d, "written"), What: Text(d, "kind") ?? Text(d, "what"), i)).ToList();
        foreach (var (written, _, i) in dates.Where(d => d.Written is null)) Wrong($"{at}.due[{i}]", "the date does not say what is written");
        timesOfRef[reference] = timesOfRef.GetValueOrDefault(reference) + 1;
        return new(reference, timesOfRef[reference], Text(of, "headline_action") ?? Text(of, "text") ?? "", Texts(of, "bullets"), Texts(of, "what_will_be_different"), Texts(of, "conditions"),
            [.. dates.Where(d => d.Written is not null).Select(d => new DateInFile(d.What is "target" ? null : d.What, d.Written!))]);
    }

    private IEnumerable<LinkInFile> Links(JsonElement of, string at, HashSet<int> numbers, IReadOnlyDictionary<string, int> refs)
    {
        var (says, kind, evidence) = (Text(of, "statement") ?? Text(of, "says"), Text(of, "kind") ?? "stated in the plan", Text(of, "evidence"));
        if (says is null) Wrong(at, "the interdependency has no statement");
        var named = RefNumber.Matches($"{evidence} {says}").Select(m => m.Value).Where(refs.ContainsKey).Distinct(StringComparer.Ordinal).ToList();
        foreach (var from in Items(of, "from_workstreams"))
        {
            if (!Known(from, at, numbers, out var number)) continue;
            List<string> near = [.. named.Where(r => refs[r] == number)];
            foreach (var to in Items(of, "to"))
            {
                if (to.ValueKind == JsonValueKind.String && WorkstreamsIn(to.GetString()!) is { Count: > 0 } several)
                {
                    foreach (var one in several) yield return Link(one, null);
                }
                else if (to.ValueKind == JsonValueKind.String) yield return Link(null, to.GetString());
                else if (Known(to, at, numbers, out var target)) yield return Link(target, null);
            }

            LinkInFile Link(int? target, string? outside) =>
                new(number, near, target, target is { } t && near.Count > 0 ? [.. named.Where(r => refs[r] == t && !near.Contains(r))] : [], outside, says ?? "", kind, evidence);
        }
    }

    private bool Known(JsonElement workstream, string at, HashSet<int> numbers, out int number)
    {
        number = workstream.ValueKind == JsonValueKind.Number && workstream.TryGetInt32(out var n) ? n : 0;
        if (numbers.Contains(number)) return true;
        Wrong(at, $"the interdependency refers to workstream {workstream}, which is not in the plan (there are {string.Join(", ", numbers.Order())})");
        return false;
    }

    // "entry into care (workstreams 3 and 4)".
    private static List<int> WorkstreamsIn(string words) =>
        words.Contains("workstream", StringComparison.OrdinalIgnoreCase) ? [.. Digits.Matches(words).Select(m => int.Parse(m.Value))] : [];

    // A plan names the recommendations each workstream takes by number only; their words are in the review.
    private static IEnumerable<RecommendationInFile> OfPlan(JsonElement root, JsonElement programme, string source)
    {
        var review = ReviewOf(programme, source);
        var taken = Items(root, "workstreams").SelectMany(w => Items(w, "assigned_recommendations").Select(n => (Number: n.GetInt32(), Of: Number(w, "number") ?? 0, Guides: false))
            .Concat(Items(w, "guiding_principles").Select(n => (Number: n.GetInt32(), Of: Number(w, "number") ?? 0, Guides: true))));
        return taken.GroupBy(t => t.Number).OrderBy(g => g.Key).Select(g => new RecommendationInFile(
            review, g.Key, null, g.Any(t => t.Guides) ? "Guiding Principles" : null, [.. (g.Any(t => !t.Guides) ? g.Where(t => !t.Guides) : g).Select(t => t.Of).Distinct().Order()]));
    }

    private static IEnumerable<RecommendationInFile> OfReview(JsonElement root, string source) =>
        Items(root, "recommendations").Select((r, i) => new RecommendationInFile(source, Number(r, "para") ?? Number(r, "number") ?? i + 1, Text(r, "text") ?? Text(r, "headline"), Text(r, "category"), []));

    private void Wrong(string at, string what) => problems.Add($"{file}: {at}: {what}");

    private static IEnumerable<JsonElement> Items(JsonElement of, string key) =>
        of.ValueKind == JsonValueKind.Object && of.TryGetProperty(key, out var list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray() : [];

    private static string? Text(JsonElement of, string key) =>
        of.ValueKind == JsonValueKind.Object && of.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.String && !string.IsNullOrWhiteSpace(value.GetString()) ? value.GetString()!.Trim() : null;

    private static List<string> Texts(JsonElement of, string key) => [.. Items(of, key).Select(t => t.ValueKind == JsonValueKind.String ? t.GetString()! : Text(t, "text")).OfType<string>()];

    private static int? Number(JsonElement of, string key) => of.ValueKind == JsonValueKind.Object && of.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) ? number : null;

    [GeneratedRegex(@"\b(?<number>\d{1,2})\.\d{1,2}[a-z]?\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex RefNumber { get; }

    [GeneratedRegex(@"\d+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Digits { get; }
}
