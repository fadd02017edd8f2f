using Kith.Kernel.Identifiers;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Cin.Codes;

/// <summary>The parts of a unique pupil number: a check letter, three digits for the authority that gave it, eight digits, and a digit or a letter.</summary>
public static class PupilNumber
{
    private const int Length = 13;

    // I, O and S are left out: they read as 1, 0 and 5.
    private const string Letters = "ABCDEFGHJKLMNPQRTUVWXYZ";

    private static readonly CodeSet Until2023 = new("""
        001 002 003 004 005 201 202 203 204 205 206 207 208 209 210 211 212 213 301 302 303 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320
        330 331 332 333 334 335 336 340 341 342 343 344 350 351 352 353 354 355 356 357 358 359 370 371 372 373 380 381 382 383 384 390 391 392 393 394 420
        660 661 662 663 664 665 666 667 668 669 670 671 672 673 674 675 676 677 678 679 680 681 701 702 703 704 705 706 707 708
        800 801 802 803 805 806 807 808 810 811 812 813 815 816 820 821 822 823 825 826 830 831 835 836 837 838 839 840 841 845 846 850 851 852 855 856 857
        860 861 865 866 867 868 869 870 871 872 873 874 875 876 877 878 879 880 881 882 883 884 885 886 887 888 889 890 891 892 893 894 895 896
        908 909 916 919 921 925 926 928 929 931 933 935 936 937 938 940 941
        """.ReplaceLineEndings(" "));

    // Cumberland, and Westmorland and Furness, took over from Cumbria on 1 April 2023.
    private static readonly CodeSet Since2023 = Until2023.And("942 943");

    /// <summary>
    /// Characters 2 to 4 are an authority that gives numbers, today or before, Wales and the forces' schools among them; by the year the rules end in.
    /// </summary>
    public static bool IsFromAuthority(string upn, int ruleYear) =>
        upn.Length > 3 && Code.TryPack(upn.AsSpan(1, 3), out var authority) && authority.In(ruleYear < 2024 ? Until2023 : Since2023);

    /// <summary>It is long enough and has digits where they belong, so that its first letter can be worked out.</summary>
    public static bool CanBeChecked(string upn) => upn.Length == Length && upn.AsSpan(1, Length - 2).IndexOfAnyExceptInRange('0', '9') < 0 && IsLast(upn[^1]);

    /// <summary>The first letter is the one that the other characters ask for; only for one that can be checked.</summary>
    public static bool Checks(string upn) => upn[0] == Upn.CheckLetter(upn.AsSpan(1));

    /// <summary>A character that a number may end in.</summary>
    public static bool IsLast(char last) => char.IsAsciiDigit(last) || Letters.Contains(last);
}
