using Kith.Kernel;
using Kith.Platform.Forms;

namespace Kith.Journey.FrontDoor.Referrals;

/// <summary>
/// Who shares an address, worked out from what was said: children live together until somebody says otherwise, and so do the adults who
/// live with them. So an address is asked once for everybody in it. Pure.
/// </summary>
public static class DraftHomes
{
    /// <summary>The homes after people came, went, or said that they live elsewhere.</summary>
    public static ReferralDraft Settled(this ReferralDraft draft, TimeProvider clock)
    {
        var children = draft.AllChildren();
        var adults = draft.AllAdults();
        var everyone = children.Concat(adults.Select(a => a.Id)).ToHashSet();
        var homes = draft.Homes.Select(h => h with { People = [.. h.People.Where(everyone.Contains)] }).ToList();
        foreach (var child in children.Where(c => !homes.Any(h => h.People.Contains(c))))
        {
            Move(homes, child, homes.FindIndex(h => h.People.Any(children.Contains)), clock);
        }

        foreach (var adult in adults)
        {
            var at = homes.FindIndex(h => h.People.Contains(adult.Id));
            var withChild = at >= 0 && homes[at].People.Any(children.Contains);
            int? target = draft.LivesWithChild(adult) switch
            {
                true when !withChild => homes.FindIndex(h => h.People.Any(children.Contains)),
                false when withChild || at < 0 => -1,
                _ => null,
            };
            if (target is { } home)
            {
                Move(homes, adult.Id, home, clock);
            }
        }

        return draft with { Homes = [.. homes.Where(h => h.People.Count > 0)] };
    }

    /// <summary>Whether an adult lives with the children; null while nobody has said. The writer of a family's own request does, until the homes say otherwise.</summary>
    public static bool? LivesWithChild(this ReferralDraft draft, DraftAdult adult) =>
        draft.Answers.One(LivesWith(adult)) switch
        {
            "yes" => true,
            "no" => false,
            _ => adult == draft.Self && !draft.Homes.Any(h => h.People.Contains(adult.Id)) ? true : null,
        };

    /// <summary>Who may live at a home: those not placed in one before it, and adults only where what was said of them allows it.</summary>
    public static IReadOnlyList<PersonId> MayLiveAt(this ReferralDraft draft, HouseholdId home)
    {
        var index = IndexOf(draft, home);
        var before = draft.Homes.Take(index).SelectMany(h => h.People).ToHashSet();
        var children = draft.AllChildren();
        var withChildren = draft.Homes[index].People.Any(children.Contains);
        var adults = draft.AllAdults().Where(a => draft.LivesWithChild(a) is not { } with || with == withChildren).Select(a => a.Id);
        return [.. (withChildren ? children : []).Concat(adults).Where(p => !before.Contains(p))];
    }

    /// <summary>Says who lives at a home. Whoever no longer does gets a home of their own after it, to be asked about in turn.</summary>
    public static ReferralDraft SayWhoLivesAt(this ReferralDraft draft, HouseholdId home, IReadOnlyCollection<PersonId> people, TimeProvider clock)
    {
        var index = IndexOf(draft, home);
        var live = draft.MayLiveAt(home).Where(people.Contains).ToList();
        var left = draft.Homes[index].People.Except(live).ToList();
        var homes = draft.Homes.Select((h, i) => h with { People = i == index ? live : [.. h.People.Except(live)] }).ToList();
        homes.InsertRange(index + 1, left.Select(p => new DraftHome(clock.New<HouseholdId>(), [p])));
        return draft with { Homes = [.. homes.Where(h => h.People.Count > 0)], Answers = Told(draft, homes[index], left) };
    }

    // Ticking an adult says that they live with the children; taking the tick away leaves it open until their own home is asked about.
    private static FormAnswers Told(ReferralDraft draft, DraftHome home, List<PersonId> left)
    {
        var withChildren = home.People.Any(draft.AllChildren().Contains);
        var answers = draft.Answers;
        foreach (var adult in draft.AllAdults().Where(a => left.Contains(a.Id) || home.People.Contains(a.Id)))
        {
            var name = LivesWith(adult);
            var said = new FormAnswers();
            if (!left.Contains(adult.Id))
            {
                said.Typed[name] = [withChildren ? "yes" : "no"];
            }

            answers = answers.With(said, [name]);
        }

        return answers;
    }

    private static string LivesWith(DraftAdult adult) => FormAnswers.Name(DraftPeople.RelationshipRef(adult), "relationship.lives-with-child");

    private static int IndexOf(ReferralDraft draft, HouseholdId home) => draft.Homes.ToList().FindIndex(h => h.Id == home);

    private static void Move(List<DraftHome> homes, PersonId person, int to, TimeProvider clock)
    {
        for (var i = 0; i < homes.Count; i++)
        {
            homes[i] = homes[i] with { People = [.. homes[i].People.Where(p => p != person)] };
        }

        if (to >= 0)
        {
            homes[to] = homes[to] with { People = [.. homes[to].People, person] };
        }
        else
        {
            homes.Add(new DraftHome(clock.New<HouseholdId>(), [person]));
        }
    }
}
