using Kith.Journey.FrontDoor.Referrals;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Record.Practice;

namespace Kith.Journey.FrontDoor;

/// <summary>/front-door/panel: the early help panel or access team, by the words of the place.</summary>
[ShowsPeople]
public sealed class PanelModel(ListReferrals list, TakeReferral take, PassReferral pass, KithDb db, CurrentActor current, PracticePacks practice, TimeProvider clock) : BoardPage(list, take, pass, db, current, practice, clock)
{
    public override ReferralRoute Route => ReferralRoute.Panel;
}
