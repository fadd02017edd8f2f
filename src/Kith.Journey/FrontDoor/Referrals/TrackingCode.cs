using System.Security.Cryptography;
using System.Text;

namespace Kith.Journey.FrontDoor.Referrals;

/// <summary>
/// Secrets that a referrer holds and Kith does not. The draft's secret opens the draft; the tracking code follows from it, so the page that
/// tells it can be opened twice while only a hash is ever stored.
/// </summary>
public static class TrackingCode
{
    // Without letters and digits that look alike when copied from a screen.
    private const string Letters = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private const int Length = 20;

    /// <summary>A new secret of 100 random bits, in groups of four.</summary>
    public static string NewSecret() => Grouped(RandomNumberGenerator.GetBytes(Length));

    /// <summary>The code that tracks a referral written under a secret.</summary>
    public static string Of(string secret, ReferralId referral) =>
        Grouped(HMACSHA256.HashData(Encoding.UTF8.GetBytes(Bare(secret)), Encoding.UTF8.GetBytes("track:" + referral.Value)).AsSpan(0, Length));

    /// <summary>What is stored of a code; how it was typed (case, spaces, dashes) makes no difference.</summary>
    public static string Hash(string code) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Bare(code))));

    /// <summary>The secret as it was given out, or null when it cannot be one.</summary>
    public static string? Read(string? typed)
    {
        var bare = Bare(typed ?? "");
        return bare.Length == Length && bare.All(Letters.Contains) ? string.Join('-', bare.Chunk(4).Select(c => new string(c))) : null;
    }

    private static string Bare(string code) => string.Concat(code.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();

    private static string Grouped(ReadOnlySpan<byte> bytes)
    {
        var letters = new char[bytes.Length];
        for (var i = 0; i < bytes.Length; i++)
        {
            letters[i] = Letters[bytes[i] % Letters.Length];
        }

        return string.Join('-', letters.Chunk(4).Select(c => new string(c)));
    }
}
