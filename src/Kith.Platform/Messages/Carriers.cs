namespace Kith.Platform.Messages;

/// <summary>What a carrier says of a message it was given.</summary>
public abstract record CarrierAnswer
{
    private CarrierAnswer() { }

    /// <summary>It has it, under its own reference where it gave one.</summary>
    public sealed record Taken(string? Reference) : CarrierAnswer;

    /// <summary>Not now; trying again may help.</summary>
    public sealed record Later(string Problem) : CarrierAnswer;

    /// <summary>Never: trying again would end the same.</summary>
    public sealed record Refused(string Problem) : CarrierAnswer;
}

/// <summary>Takes messages out of the house, or keeps them in it.</summary>
internal interface ICarrier
{
    /// <summary>Which one it is.</summary>
    Carrier Is { get; }

    /// <summary>Carries one message, with the text as its reader gets it. One that <paramref name="mayHaveGone"/> before is looked for first, so that nobody gets it twice.</summary>
    Task<CarrierAnswer> CarryAsync(Message message, string body, bool mayHaveGone, CancellationToken cancellation);
}

/// <summary>Where messages stay when no carrier is set up: the pages say that they never left.</summary>
internal sealed class HouseMailbox : ICarrier
{
    public Carrier Is => Carrier.House;

    public Task<CarrierAnswer> CarryAsync(Message message, string body, bool mayHaveGone, CancellationToken cancellation) =>
        Task.FromResult<CarrierAnswer>(new CarrierAnswer.Taken(null));
}
