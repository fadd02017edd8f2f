using System.Globalization;
using System.Net;
using System.Text;

namespace Kith.Statutory.Insight.Reports;

/// <summary>One HTML file that needs nothing else: no script, no picture from elsewhere; it prints.</summary>
internal sealed class Page
{
    private const string Style = """
        body{font-family:Arial,sans-serif;color:#0b0c0c;line-height:1.4;max-width:72rem;margin:0 auto;padding:1rem}
        h1{font-size:2rem}h2{font-size:1.5rem;border-top:2px solid #17505c;padding-top:1rem;margin-top:2rem}h3{font-size:1.1rem;margin-bottom:.3rem}
        a{color:#12557a}nav ul{columns:3;padding-left:1.2rem}
        table{border-collapse:collapse;margin:.5rem 0}caption{text-align:left;font-weight:bold;padding:.3rem 0}
        th,td{border-bottom:1px solid #b1b4b6;padding:.25rem .6rem;text-align:left;vertical-align:top;font-weight:normal}thead th{font-weight:bold}
        .number{text-align:right;white-space:nowrap}.says{font-weight:bold;white-space:nowrap}.warns{border-left:4px solid #b35900;padding-left:.5rem}.note{color:#505a5f}td p{margin:0 0 .3rem}
        .behind{max-width:40rem}summary{cursor:pointer}.pair{display:flex;flex-wrap:wrap;gap:1rem;align-items:flex-start}svg{max-width:100%;height:auto}
        a:focus,summary:focus{outline:3px solid #0b0c0c;background:#ffdd00}
        @media print{nav,.behind{display:none}section{break-before:page}.pair,tr{break-inside:avoid}body{max-width:none;padding:0}}
        """;

    private readonly StringBuilder text = new();

    public Page(string title) => text.Append(CultureInfo.InvariantCulture,
        $"<!doctype html>\n<html lang=\"en-GB\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>{Plain(title)}</title>\n<style>\n{Style}\n</style></head>\n<body><main>\n<h1>{Plain(title)}</h1>\n");

    /// <summary>An element with words in it, encoded.</summary>
    public Page Say(string element, string words, string? name = null)
    {
        text.Append(CultureInfo.InvariantCulture, $"<{element}{(name is null ? "" : $" class=\"{name}\"")}>{Plain(words)}</{element}>\n");
        return this;
    }

    /// <summary>Mark-up as it is: made by the library, its words encoded already.</summary>
    public Page Put(string markup)
    {
        text.Append(markup).Append('\n');
        return this;
    }

    public string End() => text.Append("</main></body></html>\n").ToString();

    public static string Plain(string words) => WebUtility.HtmlEncode(words);
}
