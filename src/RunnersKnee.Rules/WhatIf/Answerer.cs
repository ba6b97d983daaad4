namespace RunnersKnee.Rules.WhatIf;

/// <summary>Who can answer a question.</summary>
/// <remarks>Numbers never change.</remarks>
[JsonConverter(typeof(CodeConverter<Answerer>))]
public enum Answerer
{
    /// <summary>Anyone.</summary>
    LayPerson = 0,
    /// <summary>Whoever feels for it with a finger.</summary>
    WhoeverFeelsForIt = 1,
    /// <summary>A clinician, or whoever was told what one found.</summary>
    Clinician = 2,
}
