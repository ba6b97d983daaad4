namespace RunnersKnee.Rules.Fhir;

/// <summary>One row of the table by which records are read: a code, and what it tells.</summary>
public sealed record RecordCode
{
    /// <summary>The code system.</summary>
    public required string System { get; init; }

    /// <summary>The code; of a class of medicines, what all its codes begin with.</summary>
    public required string Code { get; init; }

    /// <summary>Whether every code that begins so is meant, unless another row fits it better.</summary>
    public bool IsClass { get; init; }

    /// <summary>What the code stands for, in words of our own.</summary>
    public required string Name { get; init; }

    /// <summary>Where it counts.</summary>
    public required RecordCodeUse Use { get; init; }

    /// <summary>The findings that it tells with yes.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>The treatment that an active order is, and that a draft is judged as; null for none.</summary>
    public Treatment? Treatment { get; init; }

    /// <summary>How it was verified.</summary>
    public required CodeVerification Verification { get; init; }
}

/// <summary>Where a code counts.</summary>
/// <remarks>Numbers never change.</remarks>
public enum RecordCodeUse
{
    /// <summary>As a condition.</summary>
    Condition = 0,

    /// <summary>As an allergy or intolerance, or as a condition that names one.</summary>
    Allergy = 1,

    /// <summary>As a medicine.</summary>
    Medicine = 2,
}

/// <summary>How a code was verified. None was looked up in a terminology server.</summary>
/// <remarks>Numbers never change.</remarks>
public enum CodeVerification
{
    /// <summary>Seen with this meaning in content of HL7 or of Synthea.</summary>
    Seen = 0,

    /// <summary>Agreeing in several public repositories.</summary>
    Agreeing = 1,

    /// <summary>Verified by the host that added it.</summary>
    Host = 2,
}
