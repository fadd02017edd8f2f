using Kith.Kernel;
using Kith.Platform.Messages;
using Kith.Platform.Work;
using Kith.Record.Facts;
using Kith.Record.Practice;

namespace Kith.Journey.FrontDoor;

/// <summary>
/// Who is told of a decision or a passing, how, and where that reaches them. A way that is not among somebody's safe ways is refused: the wrong letter on
/// the wrong doormat can hurt.
/// </summary>
internal sealed class TellPeople(ReferralFile file, PracticePack pack)
{
    private const string NotTold = "not-told";

    // Our ways of telling that leave the house, the channel each takes, and its name among the safe ways of the person's own fact.
    private static readonly Dictionary<string, (Channel Channel, string Safe)> Sent = new(StringComparer.Ordinal)
    {
        ["letter"] = (Channel.Letter, "post"), ["text"] = (Channel.Sms, "text"), ["email"] = (Channel.Email, "email"),
    };

    /// <summary>Field name to what is wrong with how people are to be told.</summary>
    public IEnumerable<(string Field, string Problem)> Problems(ToTell toTell)
    {
        if (Check(toTell.Referrer, "Referrer", "the referrer", Referrer()) is { } referrer)
        {
            yield return referrer;
        }

        var told = toTell.Family.Where(t => t.Way is { Length: > 0 } and not NotTold).ToList();
        foreach (var telling in told)
        {
            var adult = file.Adults.FirstOrDefault(a => a.Id == telling.Person);
            var field = FamilyField(telling.Person);
            if (adult is null)
            {
                yield return (field, "Choose somebody of this family");
            }
            else if (Check(telling, field, adult.Lead.CalledBy, Adult(adult)) is { } wrong)
            {
                yield return wrong;
            }
            else if (Unsafe(adult, telling.Way!) is { } unsafeWay)
            {
                yield return (field, unsafeWay);
            }
        }

        if (told.Count == 0 && !Known("not-told-reason", toTell.FamilyNotTold))
        {
            yield return ("FamilyNotTold", "Say how the family is told, or why nobody is");
        }
    }

    /// <summary>Tells everybody: posts what is sent, and answers who was told how.</summary>
    public IReadOnlyList<Told> Tell(WorkInHand hand, ToTell toTell, (string Subject, string Body) forReferrer, (string Subject, string Body) forFamily)
    {
        var about = file.Siblings.Select(s => s.Id).ToList();
        var (name, reach) = (file.Referrer?.Name ?? file.Referral.Source, Referrer());
        var told = new List<Told>
        {
            One(hand, "referrer", name, null, toTell.Referrer, reach, forReferrer, about, file.Referral.ReferrerUserId),
        };
        told.AddRange(toTell.Family.Where(t => t.Way is { Length: > 0 } and not NotTold).Select(telling =>
        {
            var adult = file.Adults.First(a => a.Id == telling.Person);
            return One(hand, "family", adult.Lead.FullName, adult.Id, telling, Adult(adult), forFamily, about, null);
        }));
        if (told.Count == 1)
        {
            told.Add(new("family", "The family", null, pack.Codes["told-way"].Says(NotTold), null, pack.Codes["not-told-reason"].Says(toTell.FamilyNotTold!)));
        }

        return told;
    }

    /// <summary>The field of an adult's way of being told.</summary>
    public static string FamilyField(PersonId? person) => $"Family-{person?.Value:N}";

    private Told One(
        WorkInHand hand, string whom, string name, PersonId? person, Telling telling, Reaches reaches, (string Subject, string Body) words, IReadOnlyList<PersonId> about, UserId? account)
    {
        var way = pack.Codes["told-way"].Says(telling.Way!);
        if (telling.Way == NotTold)
        {
            return new(whom, name, person, way, null, pack.Codes["not-told-reason"].Says(telling.NotTold!));
        }

        MessageId? message = Sent.TryGetValue(telling.Way!, out var sent)
            ? Outbox.Post(hand, new(sent.Channel, reaches.For(sent.Channel)!, name, words.Subject, words.Body, about, account))
            : account is { } user ? Outbox.Post(hand, new(Channel.InApp, name, name, words.Subject, words.Body, about, user)) : null;
        return new(whom, name, person, way, message, null);
    }

    private (string, string)? Check(Telling telling, string field, string whom, Reaches reaches)
    {
        if (!Known("told-way", telling.Way))
        {
            return (field, $"Say how {whom} is told, or why not");
        }

        if (telling.Way == NotTold)
        {
            return Known("not-told-reason", telling.NotTold) ? null : (field + "NotTold", $"Say why {whom} is not told");
        }

        return Sent.TryGetValue(telling.Way!, out var sent) && reaches.For(sent.Channel) is null
            ? (field, $"No {Where(sent.Channel)} of {whom} is recorded: choose another way, or add it first") : null;
    }

    private string? Unsafe(ReferredPerson adult, string way)
    {
        var safe = file.Facts.Held(Subject.Of(adult.Id), "person.safe-contact")?.Value;
        var code = way == "phone" ? "phone" : Sent.TryGetValue(way, out var sent) ? sent.Safe : null;
        return safe is null || code is null || FactValue.Split(safe).Contains(code) ? null
            : $"{pack.Codes["told-way"].Says(way)} is not a safe way to reach {adult.Lead.CalledBy}. Safe: {string.Join(", ", FactValue.Split(safe).Select(pack.Codes["safe-contact"].Says))}";
    }

    private bool Known(string list, string? code) => code is { Length: > 0 } && pack.Codes[list].Codes.ContainsKey(code);

    private static string Where(Channel channel) => channel switch { Channel.Sms => "phone number", Channel.Email => "email address", _ => "postal address" };

    private Reaches Referrer() => file.Referral switch
    {
        { ReferrerProfessionalId: { } professional } => Read(Subject.Of(professional), "professional", Subject.Of(professional)),
        { ReferrerPersonId: { } person } when file.People.FirstOrDefault(p => p.Record.Id == person) is { } known => Adult(known),
        _ => new(null, null, null),
    };

    private Reaches Adult(ReferredPerson adult) =>
        Read(Subject.Of(adult.Id), "person", file.Homes.FirstOrDefault(h => h.People.Contains(adult.Id)) is { } home ? Subject.Of(home.Id) : null);

    private Reaches Read(Subject who, string kind, Subject? address)
    {
        var lives = address is { Kind: SubjectKind.Household } ? "household" : kind;
        var lines = address is { } at
            ? new[] { "address-line", "town", "postcode" }.Select(part => file.Facts.Value(at, $"{lives}.{part}")).OfType<string>().ToList() : [];
        return new(file.Facts.Value(who, $"{kind}.email"), file.Facts.Value(who, $"{kind}.phone"), lines.Count < 2 ? null : string.Join('\n', lines));
    }

    /// <summary>Where somebody can be reached.</summary>
    private sealed record Reaches(string? Email, string? Phone, string? Address)
    {
        public string? For(Channel channel) => channel switch { Channel.Email => Email, Channel.Sms => Phone, Channel.Letter => Address, _ => null };
    }
}
