namespace RunnersKnee.Rules.Protocol;

/// <summary>Concluded: the verdict on a treatment, and the line that gives it.</summary>
internal sealed record Judged(Treatment Treatment, Verdict Verdict, VerdictLine Line)
{
    /// <summary>Whether it is a verdict on the treatment by a line before another, which then no longer counts.</summary>
    internal bool Precedes(Considered considered, VerdictLine line) => Treatment == considered.Treatment && Line < line;
}
