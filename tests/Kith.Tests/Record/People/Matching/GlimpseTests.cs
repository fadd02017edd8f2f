using Kith.Record.People.Matching;
using Kith.Record.People.Naming;

namespace Kith.Tests.Record.People.Matching;

/// <summary>Names are told apart at a glance only where comparing them would.</summary>
public sealed class GlimpseTests
{
    private static readonly string[] Words =
    [
        "aoife", "aife", "eva", "ava", "rob", "bob", "robert", "robbie", "mick", "michael", "mike", "kathleen", "caitlin", "catherine", "cathrine", "liam", "william", "m", "a",
        "o'neill", "neill", "mccarthy", "mac carthy", "kelly-smith", "smith", "smyth", "kelly", "ni dhomhnaill", "o'donnell", "donnelly", "мария", "марья", "li", "lee", "leigh",
    ];

    [Fact]
    public void First_names_plainly_other_are_different()
    {
        var names = Words.Select(NameText.Fold).Where(w => !w.Contains(' ', StringComparison.Ordinal)).Select(w => new Forename(w)).ToList();
        var plain = Pairs(names).Where(p => p.One.IsPlainlyOther(p.Other)).ToList();
        Assert.All(plain, p => Assert.Equal("different", p.One.ComparedWith(p.Other)));
        Assert.True(plain.Count > names.Count, $"{plain.Count} told apart");
    }

    [Fact]
    public void Surnames_plainly_other_are_different()
    {
        var names = Words.Select(w => new FamilyName(Surname.Of(w))).ToList();
        var plain = Pairs(names).Where(p => p.One.IsPlainlyOther(p.Other)).ToList();
        Assert.All(plain, p => Assert.Equal("different", p.One.ComparedWith(p.Other)));
        Assert.True(plain.Count > names.Count, $"{plain.Count} told apart");
    }

    private static IEnumerable<(T One, T Other)> Pairs<T>(IReadOnlyList<T> all) => all.SelectMany(_ => all, (one, other) => (one, other));
}
