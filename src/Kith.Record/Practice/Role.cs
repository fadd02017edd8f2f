using Kith.Record.Practice.Reading;

namespace Kith.Record.Practice;

/// <summary>Whose children somebody sees.</summary>
public enum Reach
{
    /// <summary>No child's record at all.</summary>
    None,

    /// <summary>Children they are allocated to or referred.</summary>
    Own,

    /// <summary>Children of their teams.</summary>
    Team,

    /// <summary>Children of the whole agency.</summary>
    Agency,
}

/// <summary>What somebody in this role may see and do.</summary>
public sealed record Role(string Id, string Says, Reach Reach, IReadOnlySet<string> Permissions)
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

    private static readonly Dictionary<string, Reach> Reaches = new(StringComparer.Ordinal)
    {
        ["none"] = Reach.None, ["own"] = Reach.Own, ["team"] = Reach.Team, ["agency"] = Reach.Agency,
    };
}

/// <summary>Every permission a role may carry. The codes are stable: they stand in packs and in history.</summary>
public static class Permission
{
    /// <summary>The codes.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "people.read", "people.search", "people.correct", "people.restrict", "break-glass.use", "access-log.read", "front-door.work", "front-door.decide",
        "advice-call.log", "partner-information.add", "allocation.work", "allocation.decide", "waiting-list.work", "handover.edit", "assessment.work",
        "assessment.approve", "visits.record", "plans.work", "plans.agree", "documents.add", "users.administer", "messages.read", "history.read",
        "practice.read", "demo.use", "reports.read",
    ];
}
