using System.Globalization;
using Kith.Journey.FrontDoor.Referrals;
using Kith.Kernel;
using Kith.Record.Practice;
using Microsoft.AspNetCore.Http;

namespace Kith.Journey.FrontDoor;

/// <summary>The decision form word for word, so that a wrong answer comes back as it was written.</summary>
public sealed record DecisionTyped
{
    /// <summary>Field name to what was posted.</summary>
    public IReadOnlyDictionary<string, string> Fields { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Observed facts the worker ticked.</summary>
    public IReadOnlyList<string> AlsoObserved { get; init; } = [];

    /// <summary>What stands in a field; null when it is empty.</summary>
    public string? this[string name] => Fields.TryGetValue(name, out var value) && !string.IsNullOrWhiteSpace(value) ? value : null;

    /// <summary>Reads the posted form; names that are no field of it are left out.</summary>
    public static DecisionTyped From(IFormCollection form, ReferralFile file)
    {
        string[] own = ["Decision", "Reason", "Level", "Need", "FamilySaid", "Team", "Risk", "Referrer", "ReferrerNotTold", "FamilyNotTold", "Option", "OptionWhyNot"];
        var names = own.Concat(file.Siblings.SelectMany(s => new[] { DecisionProblems.DiffersField(s.Id), DecisionProblems.DiffersField(s.Id) + "-Why" })).Concat(file.Adults.Select(a => TellPeople.FamilyField(a.Id)));
        return new()
        {
            Fields = names.Where(form.ContainsKey).ToDictionary(n => n, n => form[n].ToString(), StringComparer.Ordinal),
            AlsoObserved = form["AlsoObserved"].OfType<string>().Where(c => c.Length > 0).ToList(),
        };
    }

    /// <summary>As the handler takes it.</summary>
    public DecidingReferral ToDeciding(ReferralId id, int version, ReferralFile file, PracticePack pack) => new(id, version)
    {
        Referrer = ToTell(file).Referrer, Family = ToTell(file).Family, FamilyNotTold = ToTell(file).FamilyNotTold,
        Decision = this["Decision"], Reason = this["Reason"], Need = this["Need"], AlsoObserved = AlsoObserved, FamilySaid = this["FamilySaid"], Risk = this["Risk"],
        Level = int.TryParse(this["Level"], NumberStyles.None, CultureInfo.InvariantCulture, out var level) ? level : null,
        Team = Guid.TryParse(this["Team"], out var team) ? TeamId.From(team) : null,
        Differs = file.Siblings.Where(s => this[DecisionProblems.DiffersField(s.Id)] is not null)
            .Select(s => new ChildDiffers(s.Id, this[DecisionProblems.DiffersField(s.Id)]!, this[DecisionProblems.DiffersField(s.Id) + "-Why"])).ToList(),
        Options = this["Option"] is { } option && this["OptionWhyNot"] is { } whyNot ? [new(pack.Codes["front-door-decision"].Says(option), whyNot)] : [],
    };

    /// <summary>Who is told, as the handlers take it.</summary>
    public ToTell ToTell(ReferralFile file) => new(
        new(this["Referrer"], this["ReferrerNotTold"]), file.Adults.Select(a => new Telling(this[TellPeople.FamilyField(a.Id)], null, a.Id)).Where(t => t.Way is not null).ToList(), this["FamilyNotTold"]);
}
