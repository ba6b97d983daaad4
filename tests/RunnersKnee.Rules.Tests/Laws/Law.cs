using CsCheck;

namespace RunnersKnee.Rules.Tests;

/// <summary>Tries a law on random cases; a counterexample is shown as the case's document.</summary>
internal static class Law
{
    /// <summary>How many random cases a law is tried on.</summary>
    internal static readonly int Cases = Effort.Cases(1_000);

    /// <summary>The law is given how to advise and a case.</summary>
    internal static void Holds(string decider, Action<Func<KneeCase, ReferenceAdvice>, KneeCase> law) =>
        Holds(decider, CaseGenerator.CasesAndAdditions, Gen.Const(0), (advise, @case, _) => law(advise, @case));

    /// <summary>The law is given how to advise, a case and something else at random.</summary>
    internal static void Holds<T>(
        string decider, Gen<(KneeCase Case, bool Additions)> cases, Gen<T> also, Action<Func<KneeCase, ReferenceAdvice>, KneeCase, T> law)
    {
        var decide = Deciders.Named(decider);
        Gen.Select(cases, also).Sample(
            drawn => law(@case => decide(@case, drawn.Item1.Additions), drawn.Item1.Case, drawn.Item2),
            iter: Cases,
            print: drawn => $"additions {(drawn.Item1.Additions ? "on" : "off")}, {drawn.Item2}, {CaseText.Of(drawn.Item1.Case)}");
    }
}
