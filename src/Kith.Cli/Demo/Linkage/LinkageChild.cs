using Kith.Kernel.Identifiers;

namespace Kith.Cli.Demo.Linkage;

/// <summary>Where a family lives.</summary>
internal sealed record LinkageHome(string Line, string Town, string Postcode);

/// <summary>An invented child as it really is: what the records of it blur.</summary>
internal sealed record LinkageChild(
    int Person, int Family, List<string> Forename, string SecondName, List<string> Surname, string OtherFamilyName, DateOnly Born, bool IsGirl, LinkageHome Home, LinkageHome NextHome, NhsNumber Number, DateOnly? SiblingBorn);
