using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>542: nobody under ten at the end of the year has an answer about convictions.</summary>
public sealed class R542_ConvictedUnderTen() : RowRule<Oc2Row>("542", ["CONVICTED", "DOB"],
    "Leave convictions empty: the child is under 10 on 31 March, below the age of criminal responsibility.")
{
    protected override bool Breaks(Oc2Row o, Collection collection) => o.Convicted.IsGiven && o.Dob.Birthday(10) > collection.End;
}
