namespace RunnersKnee.Rules.Protocol;

/// <summary>Concluded: a treatment must not be used.</summary>
internal sealed record Contraindicated(Treatment Treatment, IReadOnlyList<Finding> By)
{
    internal static Contraindicated Because(Treatment treatment, IEnumerable<Yes> findings) =>
        new(treatment, [.. findings.Select(yes => yes.Finding).Order()]);
}
