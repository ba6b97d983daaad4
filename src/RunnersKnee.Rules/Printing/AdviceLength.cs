namespace RunnersKnee.Rules.Printing;

/// <summary>How much of an advice is written out for a person.</summary>
/// <remarks>Numbers never change.</remarks>
public enum AdviceLength
{
    /// <summary>What to do and what not to do, then what calls for care and the evidence in one line each.</summary>
    Brief = 0,
    /// <summary>Everything that the advice says in words.</summary>
    Full = 1,
    /// <summary>Everything, and beneath each item the statements, rules, facts and references that it rests on.</summary>
    WithReasons = 2,
}
