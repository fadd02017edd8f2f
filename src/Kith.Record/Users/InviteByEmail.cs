using Kith.Platform.Messages;
using Kith.Platform.Work;
using Kith.Record.Practice;
using Kith.Record.Users.SignIn;

namespace Kith.Record.Users;

/// <summary>
/// Opens the one-time link to choose a password and sends it to the account's own address, in the pack's words. Where no email leaves the house the link
/// is answered instead, to be given by hand.
/// </summary>
public sealed class InviteByEmail(SecretPost secrets, PracticePacks practice, SignInRules rules)
{
    /// <param name="welcome">Where the link leads, before its secret part: "https://kith.example.org/sign-in/welcome/"; null where there is no address.</param>
    internal Invited Open(WorkInHand hand, User user, Credential credential, string? welcome)
    {
        var link = Invitation.Open(credential, rules, hand.Now);
        if (welcome is null || !secrets.Leaves(Channel.Email)) return new(user.Id, link, null);

        var words = practice[hand.Actor.Place].Words;
        Outbox.Post(hand, new(
            Channel.Email, user.Email, user.Name, words["message.account.subject"],
            words.Say("message.account.body", ("name", user.Name), ("link", SecretPost.Place), ("days", rules.InvitationTime.Days.ToString(System.Globalization.CultureInfo.InvariantCulture))), [],
            Secret: secrets.Close(welcome + link)));
        return new(user.Id, null, user.Email);
    }
}
