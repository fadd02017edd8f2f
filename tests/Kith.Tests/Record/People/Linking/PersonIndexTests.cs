using System.Text;
using Kith.Record.People.Linking.Index;

namespace Kith.Tests.Record.People.Linking;

public sealed class PersonIndexTests
{
    [Fact]
    public void A_new_person_is_found_among_many_with_one_slip()
    {
        var lines = Linked.Children(31, 8_000);
        var index = PersonIndex.Of(new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', lines))), "children.csv");
        Assert.Equal(8_000, index.Count);
        var (found, sought) = (0, 0);
        foreach (var line in lines.Skip(1).Where((_, i) => i % 40 == 0))
        {
            var cells = line.Split(',');
            var id = cells[0];
            if (cells[4].Length > 3) cells[4] = cells[4].Remove(2, 1);
            (cells[0], cells[10]) = ("", "");
            sought++;
            if (index.Find(cells).Any(l => l.Id == id)) found++;
        }
        Assert.True(found >= sought * 0.98, $"{found} of {sought}");
    }

    [Fact]
    public void Somebody_nobody_knows_is_nobody()
    {
        var index = PersonIndex.Of(new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', Linked.Children(32, 3_000)))), "children.csv");
        Assert.DoesNotContain(index.Find(["", "", "", "Xzwq", "Vxrrk", "1999-12-07", "", "", "", "", ""]), l => l.P > 0.5);
        Assert.Empty(index.Find(["", "", "", "", "", "", "", "", "", "", ""]));
    }
}
