namespace RunnersKnee.Rules.Tests;

/// <summary>Decides on a case, with the guideline additions on or off.</summary>
internal delegate ReferenceAdvice Decide(KneeCase @case, bool additions);

/// <summary>Who must keep the laws: the library, and the evaluator that it is compared with.</summary>
public static class Deciders
{
    private const string Library = "library";
    private const string Reference = "reference";

    public static TheoryData<string> All => [Library, Reference];

    internal static Decide Named(string name) => name switch
    {
        Library => (@case, additions) => Advisors.With(additions).Advise(@case).Decisions(),
        Reference => ReferenceEvaluator.Evaluate,
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "Nobody decides by that name."),
    };
}
