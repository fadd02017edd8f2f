using Kith.Platform.Access;
using Kith.Platform.Pages;

namespace Kith.Sight.Reform.Trusts;

/// <summary>On the home page of those who write for a body: how much of the plan nobody there has spoken of.</summary>
internal sealed class OwnBodyAtHome(ReadOwnBody read) : IHomePart
{
    public int Order => 55;

    public string Permission => SayHowItStands.Own.Permission;

    public string Title => "Your part of the reform";

    public async Task<HomeView?> LoadAsync(Actor actor, CancellationToken cancellation)
    {
        if (await read.FindAsync(cancellation) is not { } own) return null;
        var silent = own.Actions.Count(a => a.Said is null);
        return HomeLines.Of([new HomeLine("/reform/own-body", $"{own.Programme.Plan} in {own.Body.Name}", silent == 0 ? "Something is said of every action" : $"{silent} of {own.Actions.Count} actions of which nothing is said")], "/reform/own-body", "Say how it stands");
    }
}
