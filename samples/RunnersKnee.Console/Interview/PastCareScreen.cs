using RunnersKnee.Rules;
using Spectre.Console.Rendering;

namespace RunnersKnee.Sample;

/// <summary>Asks what was done already, and how it went. Of what is chosen without a letter it is asked next.</summary>
internal sealed class PastCareScreen(IReadOnlyList<PastCare> choices, Func<PastCare, string> name) : IInterviewScreen
{
    private static readonly Dictionary<char, TreatmentOutcome> Outcomes = new()
    {
        ['h'] = TreatmentOutcome.Relief,
        ['p'] = TreatmentOutcome.PartialRelief,
        ['n'] = TreatmentOutcome.NoRelief,
        ['w'] = TreatmentOutcome.Worse,
        ['o'] = TreatmentOutcome.Ongoing,
    };

    public string Title => "What you have done so far";

    public int Part => 5;

    public IRenderable Questions => Lines.Stack(
    [
        Lines.Paragraph("Which of these have you tried for this knee, and how did it go?"),
        .. choices.Select((choice, index) => Lines.Numbered(index + 1, name(choice))),
    ]);

    public string Hint => """
        Numbers with a letter, such as 1h 3n. h: helped, p: in part, n: did not help,
        w: made it worse, o: still going on. Without a letter: asked next. Enter: none.
        """;

    public (InterviewState? Next, string? Reply) Answer(InterviewState state, string line)
    {
        if (line is "none" or "no" or "n" or "0")
            line = string.Empty;
        if (!NumberList.TryParse(line, choices.Count, string.Concat(Outcomes.Keys), out var chosen, out var fault))
            return (null, fault);

        var asked = state with { PastCareAsked = state.PastCareAsked.Union(choices) };
        return (chosen.OrderBy(entry => entry.Key).Aggregate(asked, (so, entry) => Take(so, choices[entry.Key - 1], entry.Value)), null);
    }

    private static InterviewState Take(InterviewState state, PastCare done, char mark) => done switch
    {
        PastCare.OfTreatment { Treatment: var treatment } when Outcomes.TryGetValue(mark, out var outcome) =>
            state with { Case = state.Case.With(treatment, outcome) },
        PastCare.OfPlan => state with
        {
            Outcomes = Enum.GetValues<TreatmentStep>().Aggregate(state.Outcomes, (queue, step) => queue.Enqueue(new PastCare.OfStep(step))),
        },
        _ => state with { Outcomes = state.Outcomes.Enqueue(done) },
    };
}
