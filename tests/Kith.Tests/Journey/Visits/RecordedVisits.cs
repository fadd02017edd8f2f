using Kith.Journey.Visits;
using Kith.Kernel;
using Kith.Tests.Journey.Assessment;
using Kith.Tests.Support;

namespace Kith.Tests.Journey;

/// <summary>Visits recorded the way a worker records them.</summary>
internal static class RecordedVisits
{
    /// <summary>A visit at home: all three seen, Conor alone, and each child's words.</summary>
    public static async Task<Page> VisitAsync(this KnownFamily family, Visitor worker)
    {
        await worker.OpenAsync($"/families/{family.Family.Value}/visits/new");
        string Seen(PersonId child) => RecordVisit.Field("seen", child);
        return await worker.SubmitAsync(
        [
            (Seen(family.Aoife), "seen"), (Seen(family.Conor), "seen-alone"), (Seen(family.Niamh), "asleep"), ("kind", "home"),
            ("note", "Mary had made soup. The fridge was almost empty."), (RecordVisit.Field("words", family.Conor), "I like when Mum makes soup."),
        ], "Save the visit");
    }
}
