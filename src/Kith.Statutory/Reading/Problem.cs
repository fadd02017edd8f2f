namespace Kith.Statutory.Reading;

/// <summary>Why a file could not be read, for the person who has it: the file, the line if there is one (from 1), and a sentence.</summary>
public sealed record Problem(string File, int? Line, string Says)
{
    public override string ToString() => Line is null ? $"{File}: {Says}" : $"{File}, line {Line}: {Says}";
}
