using CsCheck;
using RunnersKnee.Rules.Protocol;

namespace RunnersKnee.Rules.Tests;

[Trait(TestKind.Trait, TestKind.Proof)]
public class InterviewTests
{
    private static readonly RunnersKneeAdvisor Advisor = new();
    private static readonly Inference Inference = new(Rulebook.Rules());

    [Fact]
    public void An_interview_ends_with_the_advice_on_all_the_facts_or_with_the_emergency() => PersonGenerator.People.Sample(
        person =>
        {
            var told = Interview(person);
            var (end, truth) = (Advisor.Advise(told), Advisor.Advise(person));

            if (end.Referral.Urgency == Urgency.Emergency)
                truth.Referral.Urgency.Should().Be(Urgency.Emergency);
            else
                WatchedAdvice.Of(end).Should().Be(WatchedAdvice.Of(truth));
        },
        iter: Effort.Cases(100));

    /// <summary>Asks the first question worth asking until none is left, and answers it truthfully.</summary>
    private static KneeCase Interview(KneeCase person)
    {
        var told = PersonGenerator.Unasked(person);
        var asked = new HashSet<QuestionSubject>();
        var trials = TrialRuns.Of(Inference);
        while (new QuestionSearch(new AnswerTrials(told, trials), AdviceTexts.English).WorthAsking(1).FirstOrDefault() is { } question)
        {
            asked.Add(question.Ask).Should().BeTrue("nothing is asked twice, {0} included", question.Ask);
            question.CouldChange.Should().NotBeEmpty();
            told = question.Ask.Finding is { } finding ? told.With(finding, person[finding]) : told.WithAge(person.Age);
        }

        return told;
    }
}
