namespace Kith.Statutory.Rules;

/// <summary>What a finding means for the return.</summary>
public enum Severity
{
    /// <summary>The return fails until it is put right.</summary>
    Error,

    /// <summary>It is unusual: put it right, or give the reason.</summary>
    Query,
}
