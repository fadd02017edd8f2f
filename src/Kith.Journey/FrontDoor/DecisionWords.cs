using Kith.Journey.FrontDoor.Referrals;
using Kith.Record.Practice;
using Kith.Record.Users;

namespace Kith.Journey.FrontDoor;

/// <summary>A front-door decision in the words of the pack: for the referrer, and for the family. No child is named: a text may be read over a shoulder.</summary>
public sealed class DecisionWords(PracticePack pack, Agency agency, Referral referral, string decision, string reason, string worker)
{
    /// <summary>Subject and body for the referrer.</summary>
    public (string Subject, string Body) ForReferrer() =>
    (
        pack.Words.Say("message.referrer.decided.subject", ("reference", referral.Reference)),
        pack.Words.Say(
            "message.referrer.decided.body", ("decision", Code.Says), ("reason", Sentence(reason)), ("next", Next("referrer").TrimEnd('.')), ("phone", agency.Phone), ("worker", worker))
    );

    /// <summary>Subject and body for the family.</summary>
    public (string Subject, string Body) ForFamily() =>
    (
        pack.Words["decision.title"],
        pack.Words.Say(
            "message.family.decided.body", ("decision", Code.PlainLabel), ("reason", Sentence(pack.Words.Pairs.Plain(reason))), ("next", Next("family").TrimEnd('.')), ("worker", worker),
            ("phone", agency.Phone), ("challenge", Challenge()))
    );

    /// <summary>How the family can challenge it.</summary>
    public string Challenge() => pack.Words.Say("challenge.family", ("phone", agency.Phone), ("complaints", agency.Address));

    /// <summary>How the referrer can challenge it.</summary>
    public string ChallengeOfReferrer() => pack.Words.Say("challenge.referrer", ("phone", agency.Phone));

    /// <summary>What happens next, for "referrer" or "family".</summary>
    public string Next(string whom) => pack.Words[$"decision.next.{whom}.{decision}"];

    private Code Code => pack.Codes["front-door-decision"].Codes[decision];

    internal static string Sentence(string words) => words.TrimEnd() is var text && text.Length > 0 && text[^1] is '.' or '!' or '?' ? text : text + ".";
}
