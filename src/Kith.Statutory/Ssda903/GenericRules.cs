using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903;

/// <summary>
/// The generic rules of the SSDA903, each with the rows it is written for. Rules are found by reflection, so the compiler that works ahead (decision 11) sees no
/// use of these: named here they are compiled with the rest, and the loops over every row do not begin uncompiled.
/// </summary>
internal static class GenericRules
{
    internal static readonly Type[] All =
    [
        typeof(BirthDateDiffers<Ad1Row>), typeof(BirthDateDiffers<MissingRow>), typeof(BirthDateDiffers<Oc2Row>), typeof(BirthDateDiffers<Oc3Row>),
        typeof(BirthDateDiffers<PlacedAdoptionRow>), typeof(BirthDateDiffers<PrevPermRow>), typeof(BirthDateDiffers<ReviewRow>),
        typeof(BirthDateDiffers<UascRow>),
        typeof(NotInHeader<Ad1Row>), typeof(NotInHeader<Episode>), typeof(NotInHeader<MissingRow>), typeof(NotInHeader<Oc2Row>),
        typeof(NotInHeader<Oc3Row>), typeof(NotInHeader<PlacedAdoptionRow>), typeof(NotInHeader<PrevPermRow>), typeof(NotInHeader<ReviewRow>),
        typeof(NotInHeader<UascRow>),
        typeof(OnceOnly<Ad1Row>), typeof(OnceOnly<HeaderRow>), typeof(OnceOnly<Oc2Row>), typeof(OnceOnly<Oc3Row>), typeof(OnceOnly<PrevPermRow>),
        typeof(OnceOnly<UascRow>),
        typeof(RowRule<Ad1Row>), typeof(RowRule<DoloRow>), typeof(RowRule<Episode>), typeof(RowRule<HeaderRow>), typeof(RowRule<MissingRow>),
        typeof(RowRule<Oc2Row>), typeof(RowRule<Oc3Row>), typeof(RowRule<PlacedAdoptionRow>), typeof(RowRule<PrevPermRow>),
        typeof(RowRule<ReviewRow>), typeof(RowRule<SwEpisode>), typeof(RowRule<UascRow>),
    ];
}
