namespace RunnersKnee.Rules;

/// <summary>How much of an advice is written.</summary>
/// <remarks>Numbers never change.</remarks>
public enum AdviceDetail
{
    /// <summary>
    /// For a person: what to do and what not to do, then what calls for care and the evidence in one line each. In JSON: codes,
    /// statements and numbers alone, for many cases at once, without texts, names, titles, disclaimer, doses, evidence, citations and the
    /// rules behind each item; that is for machines, and what a person is shown needs more.
    /// </summary>
    Brief = 0,

    /// <summary>For a person: everything that the advice says in words. In JSON: everything.</summary>
    Full = 1,

    /// <summary>
    /// For a person: everything, and beneath each item the statements, rules, facts and references that it rests on. In JSON:
    /// everything, as <see cref="Full"/>, which has the reasons too.
    /// </summary>
    WithReasons = 2,
}
