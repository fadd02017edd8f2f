using Kith.Statutory.Ssda903.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>105: an XML return says of every child whether they are an unaccompanied asylum seeker. Tables say it by a row of UASC instead.</summary>
public sealed class R105_UascStatus() : RowRule<HeaderRow>("105", ["UASC"], "Say 1 if the child is an unaccompanied asylum-seeking child, otherwise 0.")
{
    private static readonly CodeSet YesOrNo = new("0 1");

    public override string? WhyNot(Ssda903Return all) =>
        base.WhyNot(all) ?? (all.Collection.Form == FileForm.Xml ? null : "the status is a field of its own only in an XML return");

    protected override bool Breaks(HeaderRow h, Collection collection) => !h.Uasc.In(YesOrNo);
}
