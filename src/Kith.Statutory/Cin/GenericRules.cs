using Kith.Statutory.Cin.Tables;

namespace Kith.Statutory.Cin;

/// <summary>
/// The generic rules of the census, each with the rows it is written for. Rules are found by reflection, so the compiler that works ahead (decision 11) sees no
/// use of these: named here they are compiled with the rest, and the loops over every row do not begin uncompiled.
/// </summary>
internal static class GenericRules
{
    internal static readonly Type[] All =
    [
        typeof(CinRowRule<Assessment>), typeof(CinRowRule<ChildCharacteristic>), typeof(CinRowRule<ChildIdentifier>), typeof(CinRowRule<CinDetail>),
        typeof(CinRowRule<CinHeader>), typeof(CinRowRule<CinPlan>), typeof(CinRowRule<ProtectionPlan>), typeof(CinRowRule<ProtectionReview>),
        typeof(CinRowRule<Section47Enquiry>),
    ];
}
