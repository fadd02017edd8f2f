namespace Kith.Sight.Returns.Check;

/// <summary>A check that runs, or has run: how far it is, and what came of it.</summary>
internal sealed class Checking
{
    private readonly ReadSoFar soFar = new();

    private Checking(GivenReturn given) => Result = Task.Run(() => CheckGiven.Of(given, soFar));

    /// <summary>What came of it.</summary>
    public Task<CheckedReturn> Result { get; }

    /// <summary>"Read so far: 430 MB".</summary>
    public string Says => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Read so far: {soFar.Megabytes:N0} MB.");

    public static Checking Begin(GivenReturn given) => new(given);
}
