namespace Kith.Platform.Commands;

/// <summary>Something done at the command line: <c>kith NOUN VERB</c>. It lives in its room, and the room's door plate lists it.</summary>
public abstract class KithCommand
{
    /// <summary>"history".</summary>
    public abstract string Noun { get; }

    /// <summary>"verify"; empty when the noun says it all.</summary>
    public virtual string Verb => "";

    /// <summary>What it does, in one line.</summary>
    public abstract string Says { get; }

    /// <summary>What may be written after it: "[--json FILE]".</summary>
    public virtual string Arguments => "";

    /// <summary>"history verify [--json FILE]".</summary>
    public string Usage => string.Join(' ', new[] { Noun, Verb, Arguments }.Where(part => part.Length > 0));

    /// <summary>
    /// Does it. Answers the exit code: 0 done, 1 it found something wrong or could not. Throws <see cref="UsageException"/> when the words after
    /// the command make no sense. Everything it says goes to <paramref name="says"/>.
    /// </summary>
    /// <param name="house">A scope of the house. Nobody acts yet: a command that changes something says who does.</param>
    public abstract Task<int> RunAsync(CommandWords words, IServiceProvider house, TextWriter says, CancellationToken cancellation);
}

/// <summary>The words after the command.</summary>
public sealed class CommandWords(IEnumerable<string> words)
{
    private readonly List<string> left = [.. words];

    /// <summary>Takes "--name VALUE", or null when it is not there.</summary>
    public string? Option(string name)
    {
        var at = left.IndexOf(name);
        if (at < 0) return null;
        if (at + 1 >= left.Count || left[at + 1].StartsWith("--", StringComparison.Ordinal)) throw new UsageException($"{name} needs a value");
        var value = left[at + 1];
        left.RemoveRange(at, 2);
        return value;
    }

    /// <summary>Takes "--name VALUE", which must be there.</summary>
    public string Needed(string name) => Option(name) ?? throw new UsageException($"{name} is missing");

    /// <summary>Takes every "--name VALUE".</summary>
    public IReadOnlyList<string> Options(string name)
    {
        var all = new List<string>();
        while (Option(name) is { } value) all.Add(value);
        return all;
    }

    /// <summary>Takes "--name" and says whether it was there.</summary>
    public bool Flag(string name) => left.Remove(name);

    /// <summary>Takes the next word, or null. Call it after the options.</summary>
    public string? Next()
    {
        if (left.Count == 0) return null;
        var word = left[0];
        left.RemoveAt(0);
        return word;
    }

    /// <summary>Nothing may be left: a mistyped option is not passed over in silence.</summary>
    public void End()
    {
        if (left.Count > 0) throw new UsageException($"'{left[0]}' is not understood here");
    }
}

/// <summary>The words after a command make no sense.</summary>
public sealed class UsageException(string message) : Exception(message);
