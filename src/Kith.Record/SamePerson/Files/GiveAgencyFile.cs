using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.History;
using Kith.Platform.Work;
using Kith.Record.People.Linking.Reading;
using Kith.Record.Practice;
using Kith.Record.Practice.Clocks;

namespace Kith.Record.SamePerson.Files;

/// <summary>What history keeps of a list: whose, why it may be compared, how many rows. Nobody of it.</summary>
public sealed record AgencyFileGiven(string From, string Basis, int Rows, DateOnly KeptUntil);

/// <summary>A worker gives a list of people from another agency to be compared with the record. Nothing of it becomes a fact by that.</summary>
public sealed class GiveAgencyFile(Work work, CurrentActor current, PracticePacks practice, TimeProvider clock)
{
    /// <summary>The clock of the pack: how long rows are kept.</summary>
    public const string KeptFor = "agency-file-kept";

    /// <summary>The most rows of one list: comparing them takes a node minutes, not hours.</summary>
    public const int MostRows = 20_000;

    /// <summary>The action.</summary>
    public static readonly ActionInfo Action = new("agency-files.give", "agency-files.give", "Gave a list of people from another agency");

    /// <summary>Given.</summary>
    public static readonly EventKind<AgencyFileGiven> Given = new(
        "agency-files.given", Significance.Housekeeping, p => $"A list of {p.Rows} people from {p.From} was given to be compared. Sharing is lawful because: {p.Basis}. Its rows are kept until {p.KeptUntil:d MMMM yyyy}");

    /// <summary>The day on which rows given today are let go.</summary>
    public DateOnly KeptUntil
    {
        get
        {
            var (pack, today) = (practice[current.Value.Place], London.Today(clock));
            return ClockFace.DueOn(pack.Clocks.On(KeptFor, today), pack.Calendar, today);
        }
    }

    /// <summary>Takes the list in. The problem on "Upload" says what to do where it cannot be read.</summary>
    public Task<Outcome<AgencyFileId>> GiveAsync(Stream file, string name, string? from, string? basis, IReadOnlyDictionary<string, string> map, CancellationToken cancellation)
    {
        var bases = practice[current.Value.Place].Codes["sharing-basis"];
        var problems = new Dictionary<string, string>(StringComparer.Ordinal);
        if (string.IsNullOrWhiteSpace(from)) problems["From"] = "Enter whose list it is";
        if (basis is null || !bases.Codes.ContainsKey(basis)) problems["Basis"] = "Choose the lawful reason for sharing";
        ReadList? read = null;
        try
        {
            read = ReadAgencyFile.Read(file, name, map, MostRows, cancellation);
        }
        catch (LinkingException wrong)
        {
            problems["Upload"] = wrong.Message;
        }

        return problems.Count > 0 ? Task.FromResult<Outcome<AgencyFileId>>(new Outcome<AgencyFileId>.Invalid(problems)) : work.DoAsync<AgencyFileId>(Action, About.Nobody, why: null, hand =>
        {
            var given = hand.Add(new AgencyFile
            {
                Id = hand.NewId<AgencyFileId>(), AgencyId = hand.Agency, From = from!.Trim(), Basis = basis!, GivenByName = hand.Actor.Name, GivenAt = hand.Now, KeptUntil = KeptUntil,
                MonthFirst = read!.MonthFirst, Report = read.Report, Rows = read.Rows.Count,
            });
            for (var n = 0; n < read.Rows.Count; n++) hand.Add(new AgencyFileRow { FileId = given.Id, No = n + 1, AgencyId = hand.Agency, Cells = read.Rows[n] });
            hand.Happened(Given, new(given.From, bases.Says(basis!), given.Rows, given.KeptUntil), []);
            return Task.FromResult<Outcome<AgencyFileId>>(given.Id);
        }, cancellation);
    }
}
