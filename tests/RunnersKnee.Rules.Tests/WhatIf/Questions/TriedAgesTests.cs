using RunnersKnee.Rules.Protocol;

namespace RunnersKnee.Rules.Tests;

public class TriedAgesTests
{
    private static readonly Trials Trials = TrialRuns.Of(new Inference(Rulebook.Rules()), guidelineAdditions: true);

    [Fact]
    public void An_age_is_tried_between_any_two_bounds_of_the_rules()
    {
        int[] bounds =
        [
            0, .. RuleExamples.All.Select(example => example.Fires).Distinct().SelectMany(Bounds).Distinct().Order(), KneeCase.MaxAge + 1,
        ];

        bounds.Should().HaveCountGreaterThan(7, "the examples of the rules show where an age decides");
        bounds.Zip(bounds.Skip(1)).Should().AllSatisfy(span => AnswerTrials.Ages.Should().Contain(
            age => age >= span.First && age < span.Second, "the rules decide otherwise from {0} and from {1} years on", span.First, span.Second));
    }

    /// <summary>The ages from which something is decided otherwise than a year before.</summary>
    private static IEnumerable<int> Bounds(KneeCase told)
    {
        var before = Trials.Of(told.WithAge(0));
        for (var age = 1; age <= KneeCase.MaxAge; age++)
        {
            var now = Trials.Of(told.WithAge(age));
            if (now.Differences(before).Any())
                yield return age;
            before = now;
        }
    }
}
