namespace Kith.Record.People;

/// <summary>
/// A page of the record in its sub-navigation: register it with <c>services.AddSingleton(new ChildTab(...))</c>, only for a page that exists.
/// </summary>
/// <param name="Order">Summary 10, People 20, Chronology 30, Plans 40, Visits and notes 50, Documents 60, Meetings 70, Access log 140.</param>
/// <param name="Text">"Chronology".</param>
/// <param name="Path">What follows /children/{personId}/ : "chronology".</param>
/// <param name="Permission">The entry is shown to those who have it.</param>
public sealed record ChildTab(int Order, string Text, string Path, string Permission = PersonPage.ReadPeople);
