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
    /// <summary>Writes to a stream, which stays open.</summary>
    public static void Write<TRule, TReturn>(Stream to, string year, TReturn all, IReadOnlyList<Verdict<TRule>> verdicts) where TRule : Rule<TReturn> where TReturn : ReturnTables
    {
        using var text = new Pieces(to);
        var children = new byte[]?[all.Children.Count];
        text.Add($$"""{"year":{{Quoted(year)}},"rules":[""");
        for (var i = 0; i < verdicts.Count; i++)
        {
            var verdict = verdicts[i];
            text.Add($$"""{{(i == 0 ? "" : ",")}}{{"\n"}}{"code":{{Quoted(verdict.Code)}},"status":"{{Status(verdict.Ending)}}",""");
            if (verdict.WhyNot is { } why) text.Add($"\"why\":{Quoted(why)},");
            text.Add("\"findings\":[");
            if (verdict.Findings.Count > 0) Findings(text, all, verdict.Findings, verdict.Rule!.Fields, children);
            text.Add("]}");
        }

        int Count(Ending ending) => verdicts.Count(v => v.Ending == ending);
        text.Add($"],\n\"counts\":{{\"rules\":{verdicts.Count},\"passed\":{Count(Ending.Passed)},\"failed\":{Count(Ending.Failed)},\"not-run\":{Count(Ending.NotRun)},");
        text.Add($"\"findings\":{verdicts.Sum(v => (long)v.Findings.Count)},\"children\":{all.Children.Count}}}}}\n");
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

    /// <summary>Collects pieces and hands them on in large parts.</summary>
    private sealed class Pieces(Stream to) : IDisposable
    {
        private readonly byte[] buffer = new byte[1 << 16];
        private int length;

        public void Add(string piece) => Add(Encoding.UTF8.GetBytes(piece));

        public void Add(ReadOnlySpan<byte> piece)
        {
            if (piece.Length > buffer.Length - length) Send();
            if (piece.Length > buffer.Length)
            {
                to.Write(piece);
                return;
            }

            piece.CopyTo(buffer.AsSpan(length));
            length += piece.Length;
        }

        public void Add(int number)
        {
            if (buffer.Length - length < 16) Send();
            Utf8Formatter.TryFormat(number, buffer.AsSpan(length), out var written);
            length += written;
        }

        public void Dispose() => Send();

        private void Send()
        {
            to.Write(buffer, 0, length);
            length = 0;
        }
    }
}
