namespace RunnersKnee.Rules;

/// <summary>Runs the rules on cases that are not the person's own, to see what an answer or an outcome would change.</summary>
internal sealed class Trials(Inference inference, bool guidelineAdditions, CancellationToken cancellationToken)
{
    internal Watched Of(KneeCase @case) => inference.Run(CaseFacts.Of(@case, guidelineAdditions), Watched.Of, cancellationToken);
}
