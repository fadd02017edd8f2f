using Kith.Statutory.Cin.Tables;
using Kith.Statutory.Rules;

namespace Kith.Statutory.Cin.Rules;

/// <summary>2884: one initial child protection conference is recorded with the enquiry or with the episode, not with both.</summary>
public sealed class R2884_ConferenceTwice() : CinChildRule("2884", ["DateOfInitialCPC"],
    "Record the initial child protection conference once: with the section 47 enquiry that led to it, or with the episode if there was none.")
{
    protected override void Check(CinChild child, Findings found)
    {
        foreach (var detail in child.Details)
        {
            foreach (var enquiry in child.Section47.In(detail))
            {
                if (!(enquiry.InitialConference == detail.InitialConference)) continue;
                found.Add(enquiry);
                found.Add(detail);
            }
        }
    }
}
