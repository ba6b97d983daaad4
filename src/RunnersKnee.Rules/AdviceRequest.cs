namespace RunnersKnee.Rules;

/// <summary>
/// What an advice should hold beyond the advice itself: a search that runs the rules on changed cases, so it is done only on request.
/// </summary>
/// <remarks>
/// Immutable and safe to share between threads. The search asks what the protocol makes of an answer; local rules take no part in it.
/// </remarks>
/// <example>
/// <code>
/// var advice = advisor.Advise(runner, new AdviceRequest { Questions = 5 });
/// foreach (var question in advice.NextQuestions!)
///     Console.WriteLine(question.Text);
/// </code>
/// </example>
public sealed record AdviceRequest
{
    /// <summary>
    /// The most questions that <see cref="Advice.NextQuestions"/> lists, at least 1; more than there are findings lists all that are worth
    /// asking.
    /// </summary>
    /// <value>The default is null: neither <see cref="Advice.NextQuestions"/> nor <see cref="Advice.Complete"/> is there.</value>
    /// <exception cref="ArgumentOutOfRangeException">It is set to less than 1.</exception>
    public int? Questions
    {
        get;
        init
        {
            if (value < 1)
                throw new ArgumentOutOfRangeException(nameof(value), value, "Ask for at least 1 question, or for null to have none.");
            field = value;
        }
    }
}
