using Kith.Platform.Pages.Components;
using Kith.Record.Families;
using Kith.Record.People;
using Kith.Record.Practice;

namespace Kith.Record.Facts;

/// <summary>The facts of the identity bar: pronouns, number, legal status, and chips for what nobody who opens the record may miss.</summary>
internal sealed class FactsHeader(FactsInView facts, LivingWith living, PracticePacks practice) : IHeaderPart
{
    public async Task<HeaderWords> OfAsync(ChildInView child, CancellationToken cancellation)
    {
        var held = await facts.OfAsync(child, cancellation);
        var home = await living.OfAsync(child, cancellation);
        var pack = practice[child.Actor.Place];
        string? Code(string factId) => held.Held(Subject.Of(child.Id), factId, practice.Fact(factId).Authority)?.Value;
        string? Says(string factId) => Code(factId) is { Length: > 0 } value ? practice.Show(pack, factId, value) : null;

        var lines = new List<HeaderLine>();
        if (Says("person.pronouns") is { } pronouns)
        {
            lines.Add(new(HeaderPlace.Pronouns, pronouns));
        }

        if (Says(pack.Place.NumberFact) is { } number)
        {
            lines.Add(new(HeaderPlace.Number, $"{pack.Place.NumberName} {number}"));
        }

        if (Code("person.legal-status") is not (null or "none"))
        {
            lines.Add(new(HeaderPlace.Status, Says("person.legal-status")!));
        }

        var chips = new List<Chip>();
        void Add(string? says, string title, TagTone tone)
        {
            if (says is not null)
            {
                chips.Add(new($"{title}: {says}", tone));
            }
        }

        Add(Says("person.first-aid-alert"), "Emergency", TagTone.Red);
        Add(Says("child.allergies"), "Allergies", TagTone.Red);
        Add(Code("person.interpreter") == "not-needed" ? null : Says("person.interpreter"), "Interpreter", TagTone.Purple);
        Add(Says("person.contact-caution"), "Contact with care", TagTone.Orange);
        if (home.Households.Any(h => held.Value(Subject.Of(h), "household.confidential") == "yes"))
        {
            chips.Add(new("Address must stay private", TagTone.Orange));
        }

        return new(lines, chips);
    }
}
