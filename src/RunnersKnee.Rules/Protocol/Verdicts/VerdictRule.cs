using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

/// <summary>A rule that gives a verdict, by a line of the order of precedence. The line tells when it fires.</summary>
internal abstract class VerdictRule(VerdictLine line) : Rule, IDescribedRule
{
    public string LeadsTo => "verdict on a treatment";

    public int? FiresAt => Stage.Verdicts - (int)line;

    protected VerdictLine Line => line;

    /// <summary>The conclusion that a treatment has a verdict by the line.</summary>
    protected Judged Judge(Considered considered, Verdict verdict) => new(considered.Treatment, verdict, line);
}
