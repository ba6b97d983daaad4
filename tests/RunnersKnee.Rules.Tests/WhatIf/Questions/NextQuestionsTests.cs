using CsCheck;

namespace RunnersKnee.Rules.Tests;

public class NextQuestionsTests
{
    private static readonly RunnersKneeAdvisor Advisor = new();
    private static readonly RunnersKneeAdvisor WithAdditions = new(new RunnersKneeOptions { GuidelineAdditions = true });

    public static TheoryData<string> Ids => new(WorkedCase.All.Keys);

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_first_five_questions_are_those_of_the_worked_case(string id)
    {
        var worked = WorkedCase.All[id];
        var expected = worked.Expected.GetProperty("questions").EnumerateArray().Select(code => code.GetString());

        var advice = Advisor.Advise(worked.Case, new AdviceRequest { Questions = 5 });

        advice.NextQuestions!.Select(question => question.Ask.ToString()).Should().Equal(expected);
        advice.Complete.Should().Be(advice.NextQuestions!.Count == 0);
    }

    [Fact]
    public void A_question_is_listed_exactly_when_some_answer_changes_what_is_watched() => CaseGenerator.CasesAndAdditions.Sample(
        (@case, additions) =>
        {
            var advisor = additions ? WithAdditions : Advisor;
            var advice = advisor.Advise(@case, new AdviceRequest { Questions = 100 });
            advice.NextQuestions!.Select(QuestionOracle.Line).Should().Equal(QuestionOracle.WorthAsking(advisor, @case));
        },
        iter: Effort.IsNightly ? 2_000 : Effort.Cases(100));

    [Fact]
    public void Nothing_is_asked_in_an_emergency()
    {
        var advice = Advisor.Advise(KneeCase.Empty.WithYes(Finding.HotSwollenJoint), new AdviceRequest { Questions = 5 });

        advice.NextQuestions.Should().BeEmpty();
        advice.Complete.Should().BeTrue();
    }

    [Fact]
    public void An_answer_of_unknown_is_not_asked_again()
    {
        var advice = Advisor.Advise(KneeCase.Empty.WithUnknown(Finding.HotSwollenJoint), new AdviceRequest { Questions = 2 });

        advice.NextQuestions!.Select(question => question.Ask).Should().Equal(QuestionSubject.Age, Finding.ColdOrNumbFoot);
    }

    [Fact]
    public void A_question_says_in_words_what_it_asks_and_how_it_is_answered()
    {
        var questions = Advisor.Advise(KneeCase.Empty, new AdviceRequest { Questions = 2 }).NextQuestions!;

        questions.Select(question => question.Kind).Should().Equal(QuestionKind.Number, QuestionKind.YesNo);
        questions.Select(question => question.Text).Should()
            .Equal(AdviceTexts.English["question.age"], AdviceTexts.English["question.hotSwollenJoint"]);
    }

    [Fact]
    public void Without_a_request_nothing_is_searched()
    {
        var advice = Advisor.Advise(KneeCase.Empty, new AdviceRequest());

        advice.NextQuestions.Should().BeNull();
        advice.Complete.Should().BeNull();
    }

    [Fact]
    public void At_least_one_question_is_asked_for()
    {
        var none = () => new AdviceRequest { Questions = 0 };

        none.Should().Throw<ArgumentOutOfRangeException>().WithMessage("*at least 1*");
    }
}
