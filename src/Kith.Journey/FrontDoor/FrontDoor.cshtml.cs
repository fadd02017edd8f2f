using Kith.Journey.FrontDoor.Referrals;
using Kith.Platform.Access;
using Kith.Record.Practice;

namespace Kith.Journey.FrontDoor;

/// <summary>/front-door: Gateway or MASH, by the words of the place.</summary>
[ShowsPeople]
public sealed class FrontDoorModel(ListReferrals list, TakeReferral take, PassReferral pass, CurrentActor current, PracticePacks practice, TimeProvider clock) : BoardPage(list, take, pass, current, practice, clock)
{
    public override ReferralRoute Route => ReferralRoute.FrontDoor;
}
