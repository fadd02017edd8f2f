using Kith.Statutory.Ssda903.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>INT12: the date of birth in PlacedAdoption is the one in the header.</summary>
public sealed class INT12_PlacedAdoptionBirthDate() : BirthDateDiffers<PlacedAdoptionRow>("INT12", Files.PlacedAdoption)
{
    protected override Rows<PlacedAdoptionRow> Of(Child child) => child.PlacedAdoption;

    protected override Day Dob(PlacedAdoptionRow row) => row.Dob;
}
