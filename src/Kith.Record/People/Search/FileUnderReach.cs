using System.Globalization;
using Kith.Kernel;
using Kith.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Kith.Record.People.Search;

/// <summary>Files what many people share under each team and user who may see them: done whenever keys are made or reach is given.</summary>
internal static class FileUnderReach
{
    /// <summary>Kinds of which one key may be shared by thousands. The others leave few people by themselves, whoever asks.</summary>
    public static readonly IReadOnlyList<SearchKeyKind> Shared = [SearchKeyKind.Name, SearchKeyKind.Sound, SearchKeyKind.BornOn, SearchKeyKind.Postcode];

    /// <summary>One statement for any number of people; what is filed already stays.</summary>
    public static async Task DoAsync(WorkInHand hand, IReadOnlyCollection<PersonId> people, CancellationToken cancellation)
    {
        if (people.Count == 0) return;
        await hand.FlushAsync(cancellation);
        var values = new List<object> { hand.Agency.Value, hand.Now };
        values.AddRange(people.Select(p => (object)p.Value));
        var these = string.Join(", ", Enumerable.Range(2, people.Count).Select(i => $"{{{i.ToString(CultureInfo.InvariantCulture)}}}"));
#pragma warning disable EF1003 // What is joined are places for parameters and numbers of kinds; every value is a parameter.
        await hand.Db.Database.ExecuteSqlRawAsync(
            InsertWhere($"k.agency_id = {{0}} and k.person_id in ({these}) and (r.\"to\" is null or r.\"to\" > {{1}})") + " on conflict do nothing", values, cancellation);
#pragma warning restore EF1003
    }

    /// <summary>For those of whom the condition is true; the migration that made the table files everybody.</summary>
    internal static string InsertWhere(string condition) =>
        $"insert into record_people_reach_key (agency_id, reached_by, kind, key, person_id) {Select("coalesce(r.team_id, r.user_id)", "record_people_reach", condition)} union {Select("r.user_id", "record_people_broken_glass", condition)}";

    private static string Select(string reachedBy, string table, string condition) =>
        $"select k.agency_id, {reachedBy}, k.kind, k.key, k.person_id from record_people_key k join {table} r on r.agency_id = k.agency_id and r.person_id = k.person_id where k.kind in ({Kinds}) and {condition}";

    private static string Kinds => string.Join(", ", Shared.Select(kind => ((int)kind).ToString(CultureInfo.InvariantCulture)));
}
