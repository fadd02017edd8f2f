using System.Globalization;
using Kith.Kernel;
using Kith.Platform.Messages;
using Kith.Platform.Work;
using Kith.Record.Facts;
using Kith.Record.Families;
using Kith.Record.People;
using Kith.Record.Practice;
using Microsoft.EntityFrameworkCore;

namespace Kith.Team.Allocation;

/// <summary>How a family was told, or why not.</summary>
/// <param name="Way">Code of the pack's list told-way.</param>
/// <param name="On">The day on which somebody told them, for ways that Kith does not send.</param>
/// <param name="Reader">Whom Kith writes to, for text, email and letter.</param>
/// <param name="NotToldBecause">Code of the pack's list not-told-reason, when the way is not-told.</param>
public sealed record FamilyTold(string? Way, DateOnly? On = null, PersonId? Reader = null, string? NotToldBecause = null);

/// <summary>What telling came to.</summary>
public sealed record Told(DateTime? At, string Way, string? NotToldBecause, string Says);

/// <summary>Tells a family something before it happens, in a way that is safe, or notes how it was told. Constant number of statements.</summary>
public sealed class TellFamily(FactBook facts, PracticePacks practice)
{
    public const string NotTold = "not-told";
    private static readonly Dictionary<string, (Channel Channel, string Safe)> Sends = new(StringComparer.Ordinal)
    {
        ["text"] = (Channel.Sms, "text"), ["email"] = (Channel.Email, "email"), ["letter"] = (Channel.Letter, "post"),
    };

    /// <summary>Whether Kith itself sends what is told this way.</summary>
    public static bool IsSent(string? way) => way is not null && Sends.ContainsKey(way);

    /// <summary>Posts the message or checks what was noted. Problems are by field name: ToldWay, ToldOn, Reader, NotToldBecause.</summary>
    public async Task<(Told? Told, IReadOnlyDictionary<string, string> Problems)> TellAsync(
        WorkInHand hand, FamilyId family, IReadOnlyList<PersonId> children, FamilyTold told, string subject, string body, CancellationToken cancellation)
    {
        var codes = practice[hand.Actor.Place].Codes;
        if (told.Way is not { Length: > 0 } way || !codes["told-way"].Codes.ContainsKey(way)) return Wrong("ToldWay", "Say how the family was told, or why not");
        if (way == NotTold)
        {
            return told.NotToldBecause is { Length: > 0 } because && codes["not-told-reason"].Codes.ContainsKey(because)
                ? (new(null, way, because, $"The family was not told: {codes["not-told-reason"].Says(because).InSentence()}"), Nothing)
                : Wrong("NotToldBecause", "Choose why the family was not told");
        }

        if (Sends.TryGetValue(way, out var sends)) return await SendAsync(hand, family, children, told, way, sends, subject, body, cancellation);
        if (told.On is not { } on) return Wrong("ToldOn", "Enter the day on which the family was told");
        if (on > London.DateOf(hand.Now)) return Wrong("ToldOn", "The family is told first: the day cannot be in the future");
        var at = on == London.DateOf(hand.Now) ? hand.Now : London.ToUtc(on, new TimeOnly(12, 0));
        return (new(at, way, null, $"The family was told {codes["told-way"].Says(way).InSentence()} on {on.ToString("d MMMM yyyy", CultureInfo.GetCultureInfo("en-GB"))}"), Nothing);
    }

    private async Task<(Told? Told, IReadOnlyDictionary<string, string> Problems)> SendAsync(
        WorkInHand hand, FamilyId family, IReadOnlyList<PersonId> children, FamilyTold told, string way, (Channel Channel, string Safe) sends,
        string subject, string body, CancellationToken cancellation)
    {
        var reader = told.Reader is { } id ? await hand.Db.Set<Person>().AsNoTracking()
            .Where(p => p.Id == id && p.AgencyId == hand.Agency && hand.Db.Set<FamilyMember>().Any(m => m.FamilyId == family && m.PersonId == p.Id && m.To == null && !m.IsChild))
            .FirstOrDefaultAsync(cancellation) : null;
        if (reader is null) return Wrong("Reader", "Choose the adult to write to");
        var home = await hand.Db.Set<Residence>().Where(r => r.AgencyId == hand.Agency && r.PersonId == reader.Id && r.To == null).OrderByDescending(r => r.From)
            .Select(r => (HouseholdId?)r.HouseholdId).FirstOrDefaultAsync(cancellation);
        var person = Subject.Of(reader.Id);
        var sheet = await facts.ReadAsync(hand.Agency, home is { } h ? [person, Subject.Of(h)] : [person], cancellation);
        var codes = practice[hand.Actor.Place].Codes;
        if (sheet.Value(person, "person.safe-contact") is { } safe && !FactValue.Split(safe).Contains(sends.Safe))
        {
            return Wrong("Reader", $"{reader.CalledBy} has not said that this way is safe. Choose another way");
        }

        var to = sends.Channel switch
        {
            Channel.Sms => sheet.Value(person, "person.phone"),
            Channel.Email => sheet.Value(person, "person.email"),
            _ => home is { } at ? Lines(sheet, Subject.Of(at)) : null,
        };
        if (string.IsNullOrWhiteSpace(to)) return Wrong("Reader", $"No address is held to write to {reader.CalledBy} this way. Choose another way");
        Outbox.Post(hand, new OutgoingMessage(sends.Channel, to, reader.FullName, subject, body, [reader.Id, .. children]));
        return (new(hand.Now, way, null, $"The family was told {codes["told-way"].Says(way).InSentence()}, to {reader.CalledBy}"), Nothing);
    }

    private static string? Lines(FactSheet sheet, Subject home) => sheet.Value(home, "household.address-line") is { } line
        ? string.Join('\n', new[] { line, sheet.Value(home, "household.town"), sheet.Value(home, "household.postcode") }.Where(l => l is not null)) : null;

    private static readonly IReadOnlyDictionary<string, string> Nothing = new Dictionary<string, string>(StringComparer.Ordinal);

    private static (Told? Told, IReadOnlyDictionary<string, string> Problems) Wrong(string field, string says) =>
        (null, new Dictionary<string, string>(StringComparer.Ordinal) { [field] = says });
}
