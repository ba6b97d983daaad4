using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Tests;

/// <summary>What rules decide on a case, in codes: the advice in brief, which holds no words.</summary>
/// <remarks>Safe for use by many threads at once.</remarks>
internal sealed class KnowledgeDecisions(IEnumerable<Rule> rules, AdviceTexts? texts = null)
{
    private static readonly KnowledgeVersion Any = new() { Version = string.Empty, Hash = string.Empty };

    private readonly Inference _inference = new(rules);

    /// <summary>What is decided without guideline additions, and with them.</summary>
    internal string On(SampleCase given) => $"{On(given, guidelineAdditions: false)}\n{On(given, guidelineAdditions: true)}";

    private string On(SampleCase given, bool guidelineAdditions)
    {
        object[] facts = [.. CaseFacts.Of(given.Case, guidelineAdditions), .. given.HostWords];
        var conclusions = _inference.Run(facts, CancellationToken.None);
        var explanations = new Explanations(_inference.Rules, facts);
        var assembly = new AdviceAssembly(given.Case, conclusions, explanations, texts ?? AdviceTexts.English, LocalAdditions.None);
        var advice = assembly.Advice(guidelineAdditions);
        return $"{AdviceJson.Write(advice with { Knowledge = Any }, detail: AdviceDetail.Brief)} asksNothing={assembly.AsksNothing}";
    }
}
