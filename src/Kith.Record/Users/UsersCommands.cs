using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Commands;
using Kith.Platform.Data;
using Kith.Record.Practice;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Record.Users;

/// <summary><c>kith users add</c>: the first account of an agency, before there is anyone to add it on a page.</summary>
internal sealed class UsersAdd : KithCommand
{
    public override string Noun => "users";

    public override string Verb => "add";

    public override string Says => "Add an account and print the one-time address to choose its password";

    public override string Arguments => "--agency SLUG --name NAME --email EMAIL --role ROLE [--team NAME]...";

    public override async Task<int> RunAsync(CommandWords words, IServiceProvider house, TextWriter says, CancellationToken cancellation)
    {
        var (slug, name, email, role, named) = (words.Needed("--agency"), words.Needed("--name"), words.Needed("--email"), words.Needed("--role"), words.Options("--team"));
        words.End();
        var db = house.GetRequiredService<KithDb>();
        await OpenDatabase.MigrateAsync(db, house.GetRequiredService<Database>(), cancellation);
        if (await db.Set<Agency>().AsNoTracking().FirstOrDefaultAsync(a => a.Slug == slug, cancellation) is not { } agency)
        {
            var slugs = await db.Set<Agency>().Select(a => a.Slug).Order().ToListAsync(cancellation);
            throw new UsageException($"There is no agency '{slug}'. There are: {string.Join(", ", slugs)}");
        }

        var teams = await db.Set<Team>().AsNoTracking().Where(t => t.AgencyId == agency.Id && named.Contains(t.Name)).ToListAsync(cancellation);
        if (named.FirstOrDefault(n => teams.TrueForAll(t => t.Name != n)) is { } unknown) throw new UsageException($"{agency.Name} has no team '{unknown}'");
        house.GetRequiredService<CurrentActor>().Is(Actor.House(agency.Id, agency.Place));
        switch (await house.GetRequiredService<AddUser>().RunAsync(new(name, email, role, teams.ConvertAll(t => t.Id)), welcome: null, cancellation))
        {
            case Outcome<Invited>.Done(var invited):
                await says.WriteLineAsync($"Added. Give them this address; it works once, and not for long:\n/sign-in/welcome/{invited.Link}");
                return 0;
            case Outcome<Invited>.Invalid(var problems):
                foreach (var (field, problem) in problems) await says.WriteLineAsync($"{field}: {problem}{Choices(field, house, agency)}");
                return 1;
            case var other: throw new InvalidOperationException($"Adding an account does not end as {other.GetType().Name}.");
        }
    }

    private static string Choices(string field, IServiceProvider house, Agency agency) =>
        field == "Role" ? $": {string.Join(", ", house.GetRequiredService<PracticePacks>()[agency.Place].Roles.Keys)}" : "";
}

/// <summary><c>kith users list</c></summary>
internal sealed class UsersList : KithCommand
{
    public override string Noun => "users";

    public override string Verb => "list";

    public override string Says => "List who can sign in; --short gives the first of each role in each agency, and who has most to do. Exit code 1 when there is nobody";

    public override string Arguments => "[--short]";

    public override async Task<int> RunAsync(CommandWords words, IServiceProvider house, TextWriter says, CancellationToken cancellation)
    {
        var few = words.Flag("--short");
        words.End();
        var who = house.GetRequiredService<WhoCanSignIn>();
        var listed = few ? await who.ToTryAsync(cancellation) : await who.ListAsync(cancellation);
        foreach (var agency in listed.GroupBy(u => u.Agency))
        {
            await says.WriteLineAsync($"  {agency.Key}");
            foreach (var user in agency) await says.WriteLineAsync($"    {user.Name}, {user.Role}");
        }

        return listed.Count > 0 ? 0 : 1;
    }
}
