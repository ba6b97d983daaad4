namespace RunnersKnee.Rules.Tests;

/// <summary>The rules with one fault put in, and the cases in which it should show.</summary>
internal sealed record Mutant(string Name, Func<IEnumerable<Rule>> Rules, IReadOnlyList<KneeCase> Cases, bool Additions = false)
{
    /// <summary>The first check that fails, or null where the fault goes unseen.</summary>
    internal string? CaughtBy()
    {
        var advisor = new RunnersKneeAdvisor(new RunnersKneeOptions { GuidelineAdditions = Additions }, Rules());
        return Cases.Select(@case => Check(advisor, @case)).FirstOrDefault(fault => fault is not null);
    }

    private string? Check(RunnersKneeAdvisor advisor, KneeCase @case)
    {
        try
        {
            return ProofTests.Faults(advisor, @case, Additions).FirstOrDefault();
        }
        catch (InvalidOperationException)
        {
            return "no advice: a decision is missing";
        }
    }
}
