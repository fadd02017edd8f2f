using System.Buffers.Text;
using System.Text;
using System.Text.Json;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Rules;

/// <summary>
/// Writes what the rules found as JSON: <c>{"year","rules":[{"code","status","why"?,"findings":[{"table","row","columns","child"}]}],"counts"}</c>, rows 0-based.
/// A return of a large authority has hundreds of thousands of findings, so the text is put together from pieces that are encoded once.
/// </summary>
public static class VerdictsJson
{
    // So many rules are put into words at a time, on all cores, while those before them are sent: more would hold more of the text in memory.
    private const int Together = 16;

    /// <summary>Writes to a stream, which stays open.</summary>
    public static void Write<TRule, TReturn>(Stream to, string year, TReturn all, IReadOnlyList<Verdict<TRule>> verdicts) where TRule : Rule<TReturn> where TReturn : ReturnTables
    {
        var children = new byte[]?[all.Children.Count];
        to.Write(Encoding.UTF8.GetBytes($$"""{"year":{{Quoted(year)}},"rules":["""));
        var (texts, told, sending) = (Texts(), Texts(), Task.CompletedTask);
        for (var first = 0; first < verdicts.Count; first += Together)
        {
            var (at, now) = (first, new ArraySegment<Pieces>(texts, 0, Math.Min(Together, verdicts.Count - first)));
            Parallel.For(0, now.Count, i => Write(now[i], at + i, all, verdicts[at + i], children));
            sending.GetAwaiter().GetResult();
            sending = Task.Run(() =>
            {
                foreach (var text in now) text.SendTo(to);
            });
            (texts, told) = (told, texts);
        }

        sending.GetAwaiter().GetResult();
        int Count(Ending ending) => verdicts.Count(v => v.Ending == ending);
        to.Write(Encoding.UTF8.GetBytes($"],\n\"counts\":{{\"rules\":{verdicts.Count},\"passed\":{Count(Ending.Passed)},\"failed\":{Count(Ending.Failed)},\"not-run\":{Count(Ending.NotRun)},"
            + $"\"findings\":{verdicts.Sum(v => (long)v.Findings.Count)},\"children\":{all.Children.Count}}}}}\n"));
    }

    private static Pieces[] Texts() => Enumerable.Range(0, Together).Select(_ => new Pieces()).ToArray();

    private static void Write<TRule, TReturn>(Pieces text, int place, TReturn all, Verdict<TRule> verdict, byte[]?[] children) where TRule : Rule<TReturn> where TReturn : ReturnTables
    {
        text.Add($$"""{{(place == 0 ? "" : ",")}}{{"\n"}}{"code":{{Quoted(verdict.Code)}},"status":"{{Status(verdict.Ending)}}",""");
        if (verdict.WhyNot is { } why) text.Add($"\"why\":{Quoted(why)},");
        text.Add("\"findings\":["u8);
        if (verdict.Findings.Count > 0) Findings(text, all, verdict.Findings, verdict.Rule!.Fields, children);
        text.Add("]}"u8);
    }

    private static void Findings(Pieces text, ReturnTables all, IReadOnlyList<Finding> findings, IReadOnlyList<string> fields, byte[]?[] children)
    {
        var table = int.MinValue;
        byte[] head = [], wholeRow = [];
        for (var i = 0; i < findings.Count; i++)
        {
            var finding = findings[i];
            if (i > 0) text.Add(","u8);
            if (finding.Table == Finding.WholeReturn)
            {
                text.Add("""{"table":null,"row":null,"columns":[],"child":null}"""u8);
                continue;
            }

            if (finding.Table != table)
            {
                table = finding.Table;
                head = Encoding.UTF8.GetBytes($$"""{"table":{{Quoted(all.All[table].Name)}},"row":""");
                wholeRow = Columns(finding with { Column = Finding.AllFields }, all, fields);
            }

            text.Add(head);
            if (finding.Row == Finding.WholeReturn) text.Add("null"u8);
            else text.Add(finding.Row);
            if (finding.Column == Finding.AllFields && !SameRow(findings, i + 1, finding)) text.Add(wholeRow);
            else text.Add(Cells(findings, ref i, all, fields));
            Child(text, all, finding.Row == Finding.WholeReturn ? ChildIds.None : all.All[table].ChildOf(finding.Row), children);
        }
    }

    private static bool SameRow(IReadOnlyList<Finding> findings, int at, Finding as_) => at < findings.Count && findings[at].Table == as_.Table && findings[at].Row == as_.Row;

    // Several cells of one row are one finding with several columns.
    private static byte[] Cells(IReadOnlyList<Finding> findings, ref int i, ReturnTables all, IReadOnlyList<string> fields)
    {
        var first = findings[i];
        var columns = first.Cells(all.All, fields).ToList();
        while (SameRow(findings, i + 1, first)) columns.AddRange(findings[++i].Cells(all.All, fields).Except(columns));
        return Columns(columns);
    }

    private static byte[] Columns(Finding finding, ReturnTables all, IReadOnlyList<string> fields) => Columns(finding.Cells(all.All, fields));

    private static byte[] Columns(IEnumerable<string> columns) => Encoding.UTF8.GetBytes($",\"columns\":[{string.Join(',', columns.Select(Quoted))}],\"child\":");

    private static void Child(Pieces text, ReturnTables all, int child, byte[]?[] children)
    {
        if (child == ChildIds.None) text.Add("null}"u8);
        else text.Add(children[child] ??= Encoding.UTF8.GetBytes(Quoted(all.Children.Id(child)) + "}"));
    }

    private static string Quoted(string text) => $"\"{JsonEncodedText.Encode(text)}\"";

    private static string Status(Ending ending) => ending switch
    {
        Ending.Passed => "passed",
        Ending.Failed => "failed",
        Ending.NotRun => "not-run",
        _ => throw new ArgumentOutOfRangeException(nameof(ending)),
    };

    /// <summary>Collects the pieces of one rule's text.</summary>
    private sealed class Pieces
    {
        private byte[] buffer = new byte[1 << 12];
        private int length;

        public void Add(string piece) => Add(Encoding.UTF8.GetBytes(piece));

        public void Add(ReadOnlySpan<byte> piece)
        {
            Need(piece.Length);
            piece.CopyTo(buffer.AsSpan(length));
            length += piece.Length;
        }

        public void Add(int number)
        {
            Need(16);
            Utf8Formatter.TryFormat(number, buffer.AsSpan(length), out var written);
            length += written;
        }

        public void SendTo(Stream to)
        {
            to.Write(buffer, 0, length);
            length = 0;
        }

        private void Need(int room)
        {
            if (length + room > buffer.Length) Array.Resize(ref buffer, Math.Max(buffer.Length * 2, length + room));
        }
    }
}
