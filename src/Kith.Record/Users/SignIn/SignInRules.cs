using Microsoft.Extensions.Configuration;

namespace Kith.Record.Users.SignIn;

/// <summary>The numbers of sign-in, from the settings under Kith:SignIn. Every one must be set; a missing one stops the start.</summary>
/// <param name="TriesBeforeWait">Wrong tries before the first wait.</param>
/// <param name="FirstWait">Doubles with each further wrong try.</param>
/// <param name="ForgetTriesAfter">Quiet time after which wrong tries no longer count.</param>
/// <param name="IdleTime">A session unused for this long is over.</param>
/// <param name="LongestSession">A session is over after this long, used or not.</param>
/// <param name="SeenEvery">How often use of a session is written down.</param>
/// <param name="StepTime">Time between the password and the code.</param>
/// <param name="InvitationTime">How long a link to choose a password works.</param>
/// <param name="AnswerAfter">Every wrong try is answered this long after it came, so that time does not tell which accounts exist.</param>
public sealed record SignInRules(
    int TriesBeforeWait, TimeSpan FirstWait, TimeSpan LongestWait, TimeSpan ForgetTriesAfter, TimeSpan IdleTime, TimeSpan LongestSession, TimeSpan SeenEvery,
    TimeSpan StepTime, TimeSpan InvitationTime, int ShortestPassword, int LongestPassword, int RecoveryCodes, TimeSpan AnswerAfter)
{
    /// <summary>The rules of this installation.</summary>
    public static SignInRules Read(IConfiguration settings) =>
        settings.GetRequiredSection("Kith:SignIn").Get<SignInRules>() ?? throw new InvalidOperationException("The settings under Kith:SignIn are empty.");
}
