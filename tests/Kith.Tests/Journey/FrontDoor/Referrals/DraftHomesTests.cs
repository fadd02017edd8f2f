using Kith.Journey.FrontDoor.Referrals;
using Kith.Kernel;
using Kith.Platform.Forms;

namespace Kith.Tests.Journey.FrontDoor.Referrals;

/// <summary>Who shares an address, from what was said.</summary>
public sealed class DraftHomesTests
{
    private readonly SetClock clock = new(new DateTimeOffset(2026, 3, 3, 10, 0, 0, TimeSpan.Zero));

    [Fact]
    public void Children_and_the_adults_who_live_with_them_share_one_home_and_others_have_their_own()
    {
        var draft = Lives(Lives(Family(children: 3, adults: 3), 0, "yes"), 1, "no").Settled(clock);

        Assert.Equal([4, 1], draft.Homes.Select(h => h.People.Count));
        Assert.Equal(draft.Adults[1].Id, Assert.Single(draft.Homes[1].People));
    }

    [Fact]
    public void A_child_who_lives_elsewhere_is_asked_about_next_and_an_adult_may_live_there()
    {
        var draft = Lives(Family(children: 2, adults: 1), 0, "yes").Settled(clock);
        var here = draft.Homes[0];

        draft = draft.SayWhoLivesAt(here.Id, [draft.Children[0]], clock).Settled(clock);

        Assert.Equal([[draft.Children[0]], [draft.Children[1]], [draft.Adults[0].Id]], draft.Homes.Select(h => h.People));
        Assert.Equal([draft.Children[1], draft.Adults[0].Id], draft.MayLiveAt(draft.Homes[1].Id));

        draft = draft.SayWhoLivesAt(draft.Homes[1].Id, [draft.Children[1], draft.Adults[0].Id], clock).Settled(clock);
        Assert.Equal([1, 2], draft.Homes.Select(h => h.People.Count));
        Assert.True(draft.LivesWithChild(draft.Adults[0]));
    }

    [Fact]
    public void Whoever_is_taken_out_leaves_nothing_behind_and_the_last_child_stays()
    {
        var draft = Lives(Family(children: 2, adults: 1), 0, "no").Settled(clock);

        draft = draft.Without(draft.Adults[0].Id.Value, clock).Without(draft.Children[1].Value, clock);

        Assert.Single(draft.Homes);
        Assert.Empty(draft.Answers.Typed);
        Assert.Equal(draft, draft.Without(draft.Children[0].Value, clock));
    }

    [Fact]
    public void Settling_twice_changes_nothing()
    {
        var once = Lives(Lives(Family(children: 2, adults: 2), 0, "yes"), 1, "no").Settled(clock);

        Assert.Equal(once.Homes.Select(h => h.Id), once.Settled(clock).Homes.Select(h => h.Id));
    }

    private ReferralDraft Family(int children, int adults)
    {
        var draft = new ReferralDraft { Id = clock.New<ReferralId>(), Form = ReferralForms.Referral, Family = clock.New<FamilyId>() };
        draft = Enumerable.Range(0, children).Aggregate(draft, (d, _) => d.AddChild(clock).Draft);
        return Enumerable.Range(0, adults).Aggregate(draft, (d, _) => d.AddAdult(clock).Draft);
    }

    private static ReferralDraft Lives(ReferralDraft draft, int adult, string answer)
    {
        var name = FormAnswers.Name(DraftPeople.RelationshipRef(draft.Adults[adult]), "relationship.lives-with-child");
        return draft with { Answers = draft.Answers.With(new FormAnswers { Typed = { [name] = [answer] } }, [name]) };
    }
}
