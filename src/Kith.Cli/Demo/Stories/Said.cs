using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Kith.Cli.Demo.Stories;

/// <summary>What a story says under its keys. Knows its line, and which keys nobody asked for: a mistyped key is not passed over in silence.</summary>
internal sealed class Said(YamlMappingNode node, string file)
{
    private readonly HashSet<string> asked = new(StringComparer.Ordinal);

    /// <summary>Reads a file.</summary>
    public static Said Read(string path)
    {
        var (yaml, file) = (new YamlStream(), Path.GetFileName(path));
        using var text = File.OpenText(path);
        try
        {
            yaml.Load(text);
        }
        catch (YamlException wrong)
        {
            throw new StoryException($"{file}:{wrong.Start.Line}: {wrong.Message}");
        }

        return yaml.Documents is [{ RootNode: YamlMappingNode root }] ? new(root, file) : throw new StoryException($"{file}: one map of keys was expected");
    }

    /// <summary>The keys, as they stand.</summary>
    public IEnumerable<string> Keys => node.Children.Keys.Select(k => ((YamlScalarNode)k).Value!);

    /// <summary>Whether a key is there.</summary>
    public bool Has(string key) => Find(key) is not null;

    /// <summary>The text under a key, which must be there.</summary>
    public string Text(string key) => Maybe(key) ?? throw Wrong($"'{key}' is missing");

    /// <summary>The text under a key, or null.</summary>
    public string? Maybe(string key) => Find(key) switch
    {
        null => null,
        YamlScalarNode scalar => scalar.Value?.Trim(),
        _ => throw Wrong($"'{key}' must be one text"),
    };

    /// <summary>A whole number, or null.</summary>
    public int? Number(string key) =>
        Maybe(key) is not { } text ? null : int.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : throw Wrong($"'{key}' must be a whole number");

    /// <summary>One text or several.</summary>
    public IReadOnlyList<string> Texts(string key) => Find(key) switch
    {
        null => [],
        YamlScalarNode scalar => [scalar.Value!.Trim()],
        YamlSequenceNode sequence => sequence.Children.Select(c => ((YamlScalarNode)c).Value!.Trim()).ToList(),
        _ => throw Wrong($"'{key}' must be a list"),
    };

    /// <summary>A map of its own under a key, or null.</summary>
    public Said? Map(string key) => Find(key) switch
    {
        null => null,
        YamlMappingNode map => new(map, file),
        _ => throw Wrong($"'{key}' must be a map"),
    };

    /// <summary>Several maps under a key.</summary>
    public IReadOnlyList<Said> Maps(string key) => Find(key) switch
    {
        null => [],
        YamlSequenceNode sequence => sequence.Children.Select(c => c is YamlMappingNode map ? new Said(map, file) : throw Wrong($"'{key}' must be a list of maps")).ToList(),
        _ => throw Wrong($"'{key}' must be a list"),
    };

    /// <summary>What is wrong here, with file and line.</summary>
    public StoryException Wrong(string says) => new($"{file}:{node.Start.Line}: {says}");

    /// <summary>Every key must have been asked for.</summary>
    public void End()
    {
        if (Keys.FirstOrDefault(k => !asked.Contains(k)) is { } left) throw Wrong($"'{left}' is not understood here");
    }

    private YamlNode? Find(string key)
    {
        asked.Add(key);
        return node.Children.TryGetValue(new YamlScalarNode(key), out var found) ? found : null;
    }
}
