using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Kith.Record.Practice.Reading;

/// <summary>Gathers problems while the packs are read.</summary>
internal sealed class PackProblems
{
    private readonly List<PracticeProblem> found = [];

    public IReadOnlyList<PracticeProblem> All =>
        [.. found.Distinct().OrderBy(p => p.File, StringComparer.Ordinal).ThenBy(p => p.Line).ThenBy(p => p.Column)];

    public void Add(string file, Mark at, string what) => found.Add(new(file, at.Line, at.Column, what));

    public void AddFile(string file, string what) => found.Add(new(file, 1, 1, what));

    /// <summary>Adds a problem found later, at a place remembered as "file(line,col)".</summary>
    public void AddAt(string at, string what)
    {
        var bracket = at.LastIndexOf('(');
        var numbers = at[(bracket + 1)..^1].Split(',');
        found.Add(new(at[..bracket], long.Parse(numbers[0]), long.Parse(numbers[1]), what));
    }
}

/// <summary>A value in a YAML file that remembers where it stands. Reading it wrongly adds a problem and goes on with null.</summary>
internal sealed record PackNode(YamlNode Node, string File, PackProblems Problems)
{
    /// <summary>"file(line,col)".</summary>
    public string At => $"{File}({Node.Start.Line},{Node.Start.Column})";

    public void Wrong(string what) => Problems.Add(File, Node.Start, what);

    /// <summary>Reads one file; null, with a problem, when it is missing or is not YAML.</summary>
    public static PackNode? Open(string folder, string file, PackProblems problems)
    {
        var path = Path.Combine(folder, file);
        if (!System.IO.File.Exists(path))
        {
            problems.AddFile(file, "the file is missing. Put it back, or copy it from another place");
            return null;
        }

        try
        {
            using var text = new StreamReader(path);
            var stream = new YamlStream();
            stream.Load(text);
            if (stream.Documents.Count == 1) return new(stream.Documents[0].RootNode, file, problems);
            problems.AddFile(file, "one YAML document was expected. Fill the file and take out any '---' lines");
        }
        catch (YamlException e)
        {
            problems.Add(file, e.Start, $"this is not YAML: {e.InnerException?.Message ?? e.Message} Check the indentation, the quotes and that no key stands twice");
        }

        return null;
    }

    /// <summary>The text of a plain value.</summary>
    public string? Text()
    {
        if (Node is YamlScalarNode { Value: { Length: > 0 } value }) return value.Trim();
        Wrong("a text was expected here. Write it on this line");
        return null;
    }

    /// <summary>The items of a list.</summary>
    public IReadOnlyList<PackNode> Items()
    {
        if (Node is YamlSequenceNode list) return [.. list.Children.Select(n => this with { Node = n })];
        Wrong("a list was expected here. Start each item with '- '");
        return [];
    }

    /// <summary>Reads the keys of a map with <paramref name="read"/>; any key it did not look at is a problem.</summary>
    public T? Map<T>(Func<PackMap, T?> read) where T : class
    {
        if (Node is not YamlMappingNode mapping)
        {
            Wrong("keys and values were expected here. Write 'key: value'");
            return null;
        }

        var map = new PackMap(mapping, this);
        var result = read(map);
        map.NoOtherKeys();
        return result;
    }

    /// <summary>Every key with its value, for maps whose keys are the practice lead's own.</summary>
    public IReadOnlyList<(PackNode Key, PackNode Value)> Entries()
    {
        if (Node is YamlMappingNode mapping) return [.. mapping.Children.Select(c => (this with { Node = c.Key }, this with { Node = c.Value }))];
        Wrong("keys and values were expected here. Write 'key: value'");
        return [];
    }
}
