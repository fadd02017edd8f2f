namespace Kith.Platform.Data;

/// <summary>An answer that several parts of one page need: asked for the first time, kept for the request, and shared by those who ask while it is on its way.</summary>
public sealed class Once<TOf, TAnswer>
    where TOf : struct, IEquatable<TOf>
{
    private (TOf Of, Task<TAnswer> Answer)? kept;

    /// <summary>The answer about <paramref name="of"/>. Another one's is forgotten.</summary>
    public Task<TAnswer> AskAsync(TOf of, Func<Task<TAnswer>> ask)
    {
        if (kept is { } before && before.Of.Equals(of)) return before.Answer;
        var answer = ask();
        kept = (of, answer);
        return answer;
    }
}
