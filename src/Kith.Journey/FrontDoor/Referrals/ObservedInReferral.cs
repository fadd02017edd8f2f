using Kith.Platform.Forms;
using Kith.Record.Facts;
using Kith.Record.Facts.Sheets;
using Kith.Record.Practice;
using Kith.Record.Practice.Thresholds;

namespace Kith.Journey.FrontDoor.Referrals;

/// <summary>What a draft says was observed, apart from any threshold words. Pure.</summary>
public static class ObservedInReferral
{
    /// <summary>The observed facts so far.</summary>
    public static ObservedFacts Observed(this ReferralDraft draft, LayReferral lay, CodeList concerns)
    {
        var referral = $"referral:{draft.Id.Value}";
        var children = draft.AllChildren();
        var ticked = lay.Answers(draft).All(FormAnswers.Name(referral, "referral.concerns")).Where(concerns.Codes.ContainsKey).ToHashSet(StringComparer.Ordinal);
        return new ObservedFacts(
            ticked, children.Select(c => lay.AgeOf(draft, c)).Min(),
            Unborn: children.Any(c => lay.IsExpected(draft, c)),
            ImmediateDanger: draft.Value(referral, "referral.immediate-danger") == "yes");
    }

    /// <summary>What the guidance of the place says about it.</summary>
    public static ThresholdReading ReadThreshold(this ReferralDraft draft, LayReferral lay, PracticePack pack) =>
        pack.ReadThreshold(draft.Observed(lay, pack.Codes["concerns"]));

    /// <summary>Whether a request for help speaks of harm, so that its writer is asked whether it is for the front door.</summary>
    public static bool SpeaksOfHarm(this ReferralDraft draft, LayReferral lay, PracticePack pack) => draft.Route == ReferralRoute.Panel && pack.SpeaksOfHarm(
        draft.ReadThreshold(lay, pack), draft.Answers.All(FormAnswers.Name(Subject.Of(draft.Family).ToString(), "family.concerns")),
        lay.Lay(draft).Applying.SelectMany(s => s.Fields).Where(f => f.As == FieldAs.Narrative).Select(f => f.Typed.One(f.Name)).OfType<string>()).Count > 0;
}
