namespace Kith.Record.Network.Genograms;

/// <summary>
/// Puts a genogram in place: a row for each generation, couples beside each other, children in birth order from left to right, each
/// union on a bar of its own depth so that no two families of one parent run into each other. Pure.
/// </summary>
public static class PlaceGenogram
{
    /// <summary>Half the side of a symbol.</summary>
    public const double Half = 22;

    private const double Slot = 118;
    private const double Margin = 70;
    private const double UnderSymbol = 46;
    private const double BarStep = 16;

    /// <summary>The whole drawing.</summary>
    public static PlacedGenogram Lay(Genogram genogram)
    {
        var rows = Generations(genogram).GroupBy(g => g.Value).OrderBy(g => g.Key).Select(g => g.Select(p => p.Key).ToList()).ToList();
        var unions = Unions(genogram);
        var place = PlaceRows(genogram, rows, unions);
        var (lines, slashes) = (new List<PlacedLine>(), new List<Spot>());
        foreach (var (union, depth) in Depths(unions, place))
        {
            Draw(union, depth, genogram, place, lines, slashes);
        }

        var people = genogram.People.Select(p => new PlacedPerson(p, place[p.Key])).ToList();
        return people.Count == 0 ? new(0, 0, [], [], [], [])
            : new(people.Max(p => p.At.X) + Margin, people.Max(p => p.At.Y) + UnderSymbol + Half + 20, people, lines, slashes, Homes(people));
    }

    /// <summary>Parents who have children together, and couples without any.</summary>
    private static List<Union> Unions(Genogram genogram)
    {
        var people = genogram.People.ToDictionary(p => p.Key);
        var families = genogram.Parents.Where(p => people.ContainsKey(p.Parent) && people.ContainsKey(p.Child)).GroupBy(p => p.Child)
            .Select(g => (Child: g.Key, Parents: g.Select(p => p.Parent).Distinct().Order(StringComparer.Ordinal).Take(2).ToArray()))
            .GroupBy(c => string.Join('|', c.Parents))
            .Select(g => new Union(g.First().Parents, g.Select(c => people[c.Child]).OrderBy(c => c.Born ?? DateOnly.MaxValue).ThenBy(c => c.Key, StringComparer.Ordinal).ToList(),
                genogram.Couples.Any(c => c.Apart && g.First().Parents.Contains(c.One) && g.First().Parents.Contains(c.Other)))).ToList();
        families.AddRange(genogram.Couples
            .Where(c => people.ContainsKey(c.One) && people.ContainsKey(c.Other) && !families.Exists(u => u.Parents.Contains(c.One) && u.Parents.Contains(c.Other)))
            .Select(c => new Union([c.One, c.Other], [], c.Apart)).ToList());
        return families.OrderBy(u => u.Children.Count == 0 ? DateOnly.MaxValue : u.Children[0].Born ?? DateOnly.MaxValue).ToList();
    }

    /// <summary>The row of each person: one below the lower of the parents, the same as a partner's; without lines, the row they came with.</summary>
    private static Dictionary<string, int> Generations(Genogram genogram)
    {
        var row = genogram.People.ToDictionary(p => p.Key, p => p.Generation);
        for (var round = 0; round < genogram.People.Count; round++)
        {
            var moved = false;
            foreach (var link in genogram.Parents.Where(l => row.ContainsKey(l.Parent) && row.ContainsKey(l.Child)))
            {
                if (row[link.Child] <= row[link.Parent]) { row[link.Child] = row[link.Parent] + 1; moved = true; }
            }

            foreach (var couple in genogram.Couples.Where(c => row.ContainsKey(c.One) && row.ContainsKey(c.Other) && row[c.One] != row[c.Other]))
            {
                row[couple.One] = row[couple.Other] = Math.Max(row[couple.One], row[couple.Other]);
                moved = true;
            }

            if (!moved) break;
        }

        return row;
    }

    // From the youngest row up: each couple stands over the middle of its children and pushes its neighbours aside.
    private static Dictionary<string, Spot> PlaceRows(Genogram genogram, List<List<string>> rows, List<Union> unions)
    {
        var people = genogram.People.ToDictionary(p => p.Key);
        var x = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var row in Enumerable.Reverse(rows))
        {
            var groups = Clusters(row, unions).Select(c => InOrder(c, people, unions)).Select(order => (Order: order, Wanted: Wanted(order, unions, x)))
                .OrderBy(c => c.Wanted ?? double.MaxValue).ThenBy(c => c.Order.Min(k => people[k].Born ?? DateOnly.MaxValue)).ToList();
            var free = Margin;
            foreach (var (order, wanted) in groups)
            {
                var start = Math.Max(free, (wanted ?? free) - (order.Count - 1) * Slot / 2);
                for (var i = 0; i < order.Count; i++) x[order[i]] = start + i * Slot;
                free = start + order.Count * Slot;
            }
        }

        var shift = x.Count == 0 ? 0 : Margin - x.Values.Min();
        var (place, y) = (new Dictionary<string, Spot>(StringComparer.Ordinal), 50.0);
        foreach (var row in rows)
        {
            foreach (var key in row) place[key] = new(x[key] + shift, y);
            y += 2 * Half + UnderSymbol + 62 + BarStep * 2 * unions.Count(u => u.Parents.Any(row.Contains));
        }

        return place;
    }

    private static double? Wanted(List<string> order, List<Union> unions, Dictionary<string, double> x)
    {
        var below = unions.Where(u => u.Parents.Any(order.Contains)).SelectMany(u => u.Children).Where(c => x.ContainsKey(c.Key)).Select(c => x[c.Key]).ToList();
        return below.Count == 0 ? null : below.Average();
    }

    /// <summary>People of a row who hang together: partners, and brothers and sisters of one parent.</summary>
    private static List<List<string>> Clusters(List<string> row, List<Union> unions)
    {
        var cluster = row.ToDictionary(k => k, k => new List<string> { k }, StringComparer.Ordinal);
        void Join(IEnumerable<string> keys)
        {
            var all = keys.Where(cluster.ContainsKey).Select(k => cluster[k]).Distinct().ToList();
            if (all.Count < 2) return;
            var merged = all.SelectMany(c => c).ToList();
            merged.ForEach(k => cluster[k] = merged);
        }

        foreach (var union in unions) Join(union.Parents);
        foreach (var parent in unions.SelectMany(u => u.Parents).Distinct().ToList())
        {
            Join(unions.Where(u => u.Parents.Contains(parent)).SelectMany(u => u.Children).Select(c => c.Key));
        }

        return cluster.Values.Distinct().ToList();
    }

    // The one with most partners stands in the middle; those who live elsewhere to the left, who lives with them to the right.
    private static List<string> InOrder(List<string> cluster, Dictionary<string, GenogramPerson> people, List<Union> unions)
    {
        var partners = cluster.ToDictionary(k => k, k => unions.Where(u => u.Parents.Contains(k)).SelectMany(u => u.Parents).Where(p => p != k && cluster.Contains(p)).Distinct().ToList());
        var (order, left) = (new List<string>(), cluster.OrderBy(k => people[k].Born ?? DateOnly.MaxValue).ThenBy(k => k, StringComparer.Ordinal).ToList());
        while (left.Count > 0)
        {
            var hub = left[0];
            if (partners[hub].Count > 0) hub = partners[hub].Append(hub).Where(left.Contains).MaxBy(k => (partners[k].Count, k))!;
            var around = partners[hub].Where(left.Contains).ToList();
            var right = around.Where(k => people[k].Home == people[hub].Home && people[k].Home).ToList();
            if (right.Count == 0 && around.Count > 1) right = [around[^1]];
            order.AddRange([.. around.Except(right), hub, .. right]);
            left.RemoveAll(order.Contains);
        }

        return order;
    }

    /// <summary>How deep under its parents each union's bar lies: a wider one lies under those inside it.</summary>
    private static List<(Union Union, int Depth)> Depths(List<Union> unions, Dictionary<string, Spot> place) =>
        unions.GroupBy(u => place[u.Parents[0]].Y).SelectMany(row => row
            .OrderBy(u => u.Parents.Max(p => place[p].X) - u.Parents.Min(p => place[p].X)).Select((u, depth) => (u, depth))).ToList();

    private static void Draw(Union union, int depth, Genogram genogram, Dictionary<string, Spot> place, List<PlacedLine> lines, List<Spot> slashes)
    {
        var parents = union.Parents.Select(p => place[p]).OrderBy(p => p.X).ToList();
        // Each union leaves its parents a little apart from the others, so that two lines of one parent stay two lines.
        var (left, right) = (parents[0].X + (parents.Count > 1 ? 4 * depth : 0), parents[^1].X - (parents.Count > 1 ? 4 * depth : 0));
        var bar = parents.Max(p => p.Y) + Half + UnderSymbol + depth * BarStep;
        if (parents.Count > 1)
        {
            lines.Add(new([new(left, parents[0].Y + Half), new(left, bar), new(right, bar), new(right, parents[^1].Y + Half)]));
            if (union.Apart) slashes.Add(new(left + (right - left) * 0.3, bar));
        }

        if (union.Children.Count == 0) return;
        var middle = parents.Count > 1 ? (left + right) / 2 : parents[0].X;
        var children = union.Children.Select(c => (c.Born, At: place[c.Key])).ToList();
        var siblings = children.Min(c => c.At.Y) - Half - 20 - depth * BarStep;
        lines.Add(new([new(middle, parents.Count > 1 ? bar : parents[0].Y + Half), new(middle, siblings)]));
        var (from, to) = (Math.Min(middle, children.Min(c => c.At.X)), Math.Max(middle, children.Max(c => c.At.X)));
        if (to > from) lines.Add(new([new(from, siblings), new(to, siblings)]));
        foreach (var born in children.GroupBy(c => c.Born is { } day ? day.DayNumber : -1 - children.IndexOf(c)))
        {
            // Twins hang from one point.
            var point = born.Average(c => c.At.X);
            lines.AddRange(born.Select(c => new PlacedLine([new(point, siblings), new(c.At.X, c.At.Y - Half)])));
        }
    }

    /// <summary>One outline when nobody else stands inside it; otherwise one for each stretch of a row.</summary>
    private static List<PlacedBox> Homes(List<PlacedPerson> people)
    {
        var home = people.Where(p => p.Person.Home).ToList();
        if (home.Count < 2) return [];
        var whole = Around(home);
        if (!people.Exists(p => !p.Person.Home && p.At.X > whole.Left && p.At.X < whole.Right && p.At.Y > whole.Top && p.At.Y < whole.Bottom)) return [whole];
        var boxes = new List<PlacedBox>();
        foreach (var row in people.GroupBy(p => p.At.Y))
        {
            var run = new List<PlacedPerson>();
            foreach (var person in row.OrderBy(p => p.At.X).Append(null))
            {
                if (person is { Person.Home: true }) { run.Add(person); continue; }
                if (run.Count > 0) boxes.Add(Around(run));
                run = [];
            }
        }

        return boxes;
    }

    private static PlacedBox Around(List<PlacedPerson> people) => new(
        people.Min(p => p.At.X) - 54, people.Min(p => p.At.Y) - Half - 10, people.Max(p => p.At.X) + 54, people.Max(p => p.At.Y) + Half + 40);

    private sealed record Union(string[] Parents, List<GenogramPerson> Children, bool Apart);
}
