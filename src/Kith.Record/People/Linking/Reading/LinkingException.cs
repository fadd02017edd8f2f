namespace Kith.Record.People.Linking.Reading;

/// <summary>A file cannot be linked; the message says why, for the person who gave it.</summary>
public sealed class LinkingException(string message) : Exception(message);
