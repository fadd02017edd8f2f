using Kith.Platform.Access;
using Kith.Record.Practice.Reading;

namespace Kith.Record.Practice;

/// <summary>What somebody in this role may see and do.</summary>
public sealed record Role(string Id, string Says, ReachKind Reach, IReadOnlySet<string> Permissions)
{
    /// <summary>Whether the role carries the permission.</summary>
    public bool May(string permission) => Permissions.Contains(permission);

    internal static Role? Read(PackMap map)
    {
        var permissions = new HashSet<string>(StringComparer.Ordinal);
        var role = new Role(map.Text("id"), map.Text("says"), map.OneOf("reach", Reaches), permissions);
        foreach (var node in map.Items("permissions"))
        {
            if (node.Text() is not { } code) continue;
            if (!Permission.All.Contains(code)) node.Wrong($"there is no permission '{code}'. Choose from: {string.Join(", ", Permission.All)}");
            if (!permissions.Add(code)) node.Wrong($"'{code}' stands here a second time. Remove one of the two");
        }

        return role;
    }

    private static readonly Dictionary<string, ReachKind> Reaches = new(StringComparer.Ordinal)
    {
        ["none"] = ReachKind.None, ["own"] = ReachKind.Own, ["team"] = ReachKind.Team, ["agency"] = ReachKind.Agency,
    };
}

/// <summary>Every permission a role may carry. The codes are stable: they stand in packs and in history.</summary>
public static class Permission
{
    /// <summary>The codes.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "people.read", "people.search", "people.correct", "people.restrict", "break-glass.use", "access-log.read", "front-door.work", "front-door.decide", "early-help.decide",
        "advice-call.log", "partner-information.add", "professionals.add", "allocation.work", "allocation.decide", "waiting-list.work", "workforce.edit", "handover.edit", "assessment.work",
        "assessment.approve", "visits.record", "plans.work", "plans.agree", "documents.add", "users.administer", "messages.read", "history.read",
        "practice.read", "demo.use", "reports.read", "referral.send",
        "returns.read", "returns.warnings", "reform.read", "reform.report", "reform.edit", "reform.say-own", "engagement.read", "engagement.code", "engagement.edit", "same-person.review", "agency-files.give",
    ];
}
