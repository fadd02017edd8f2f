using Kith.Statutory.Rules;

namespace Kith.Statutory.Cin;

/// <summary>The published rules of the children in need census, year by year.</summary>
public static class CinRules
{
    private static readonly RuleYear Ending2023 = RuleYear.First(2023, """
        100 1103 1104 1105 1510 1520 1530 1540 1550 1560Q 2883 2884 2885 2886Q 2887Q 2888Q 2889 2990 2991Q 4000 4001 4003 4004 4008 4009Q 4010 4011 4012Q
        4013 4014 4015 4016 4017 4180 4220 8500 8510 8520 8525Q 8530Q 8535Q 8540 8545Q 8555Q 8565 8568 8569Q 8585Q 8590 8600 8606 8608 8610 8614 8615 8620
        8630 8640 8650 8670Q 8675Q 8696 8715 8720 8730 8736 8740 8750 8770Q 8772 8775Q 8790 8794 8805 8810 8815 8816 8820 8825Q 8831 8832 8839 8840 8841
        8842Q 8863Q 8866 8867 8868 8869 8870Q 8873Q 8875 8890 8896 8897Q 8898 8905 8910 8915 8920 8925 8930 8935 8940
        """);

    private static readonly RuleYear Ending2024 = Ending2023.Next();

    private static readonly RuleYear Ending2025 = Ending2024.Next(added: "1570 1580 8945Q 8950Q");

    private static readonly RuleYear Ending2026 = Ending2025.Next();

    /// <summary>Every rule class, and the lists of the years.</summary>
    public static RuleBook<CinRule, CinReturn> Book { get; } = new([Ending2023, Ending2024, Ending2025, Ending2026], "Kith.Statutory.Cin.Rules");
}
