using Kith.Journey.FrontDoor.Referrals;
using Kith.Kernel;
using Kith.Record.Practice;

namespace Kith.Cli.Demo.Stories.Steps;

/// <summary>A professional refers children or asks the panel for help, or a family asks for itself. Brings the story's people on the stage.</summary>
internal sealed class Refer : KindOfStep
{
    public override string Does => "refer";

    public override async Task PlayAsync(Scene scene)
    {
        var says = scene.Says;
        var start = scene.Get<StartReferralDraft>();
        var route = says.Maybe("asks") switch
        {
            null => ReferralRoute.FrontDoor,
            "panel" => ReferralRoute.Panel,
            var other => throw says.Wrong($"'asks' is 'panel', or is left out for the front door; not '{other}'"),
        };
        var draft = says.Has("self") ? start.ByFamily(route) : await start.ByProfessionalAsync(null, scene.Cancellation, route);
        var people = new DescribePeople(scene.Get<PracticePacks>(), scene.LoadedOn);
        var writing = new WriteReferral(draft, scene.Get<PracticePacks>(), scene.Get<TimeProvider>());
        var family = scene.Family();
        if (says.Map("self") is { } self) Adult(scene.Cast, people, writing, self, draft.Self!);
        if (says.Map("writer") is { } writer) Describe(people, writing, writing.Referrer, writer, "professional");
        foreach (var child in says.Maps("children"))
        {
            var id = writing.AddChild();
            scene.Cast.People[child.Text("as")] = id;
            family.Children.Add(id);
            Describe(people, writing, DraftPeople.Ref(id), child, "person");
        }

        foreach (var adult in says.Maps("adults")) Adult(scene.Cast, people, writing, adult, writing.AddAdult());
        foreach (var professional in says.Maps("professionals"))
        {
            var id = writing.AddProfessional();
            scene.Cast.Professionals[professional.Text("as")] = id;
            Describe(people, writing, DraftPeople.Ref(id), professional, "professional");
        }

        foreach (var home in says.Maps("homes"))
        {
            var here = home.Texts("people");
            var id = writing.AddHome(here.Select(scene.Person).ToList());
            foreach (var name in here) scene.Cast.Homes[name] = id;
            foreach (var (fact, values) in people.Facts(home, "people")) writing.Say($"household:{id.Value}", fact, values);
        }

        foreach (var fact in says.Map("answers") is { } answers ? people.Facts(answers) : []) writing.Say(SubjectOf(fact.FactId, writing), fact.FactId, fact.Values);
        var code = TrackingCode.Of($"{scene.Agency.As.Slug}-{scene.Today:yyyyMMdd}", draft.Id);
        var sent = scene.Done(await scene.Get<ReceiveReferral>().ReceiveAsync(new(writing.Written(), code, $"/track/{scene.Agency.As.Slug}"), scene.Cancellation));
        (family.Family, family.Referral) = (draft.Family, sent.Id);
    }

    private static void Adult(Cast cast, DescribePeople people, WriteReferral writing, Said says, DraftAdult adult)
    {
        var name = says.Text("as");
        (cast.People[name], cast.Relationships[name]) = (adult.Id, adult.Relationship);
        Name(writing, DraftPeople.Ref(adult.Id), says, "person");
        foreach (var (fact, values) in people.Facts(says, "as", "name"))
        {
            writing.Say(fact.StartsWith("relationship.", StringComparison.Ordinal) ? DraftPeople.RelationshipRef(adult) : DraftPeople.Ref(adult.Id), fact, values);
        }
    }

    private static void Describe(DescribePeople people, WriteReferral writing, string subject, Said says, string kind)
    {
        Name(writing, subject, says, kind);
        foreach (var (fact, values) in people.Facts(says, "as", "name"))
        {
            writing.Say(subject, kind == "professional" && fact.StartsWith("person.", StringComparison.Ordinal) ? $"professional.{fact["person.".Length..]}" : fact, values);
        }
    }

    private static void Name(WriteReferral writing, string subject, Said says, string kind)
    {
        if (says.Maybe("name") is not { } name) return;
        if (kind == "professional")
        {
            writing.Say(subject, "professional.name", name);
            return;
        }

        var (given, family) = DescribePeople.Name(name);
        writing.Say(subject, "person.given-name", given);
        if (family is not null) writing.Say(subject, "person.family-name", family);
    }

    private static string SubjectOf(string fact, WriteReferral writing) => fact.StartsWith("family.", StringComparison.Ordinal) ? writing.Family : writing.Referral;
}
