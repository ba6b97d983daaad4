using RunnersKnee.Rules.Tests;

namespace RunnersKnee.Web.Tests;

/// <summary>The sheet that a person takes along, printed.</summary>
[Collection(Tests.Browser.Name)]
public class SheetTests(Browser browser)
{
    private static readonly int People = Effort.Cases(30);

    private static readonly RunnersKneeAdvisor Advisor = new(new RunnersKneeOptions { GuidelineAdditions = true });

    [BrowserFact]
    public async Task It_is_one_page_of_A4_whoever_takes_it_along()
    {
        var random = new Random(20261130);
        for (var person = 0; person < People; person++)
        {
            var kneeCase = Person(random);
            var sheet = Advisor.Advise(kneeCase).ToHtml(new PrintOptions { Case = kneeCase, Day = new DateOnly(2026, 11, 30) });

            (await browser.PrintAsync(sheet)).Should().Be(1, "person {0} has said {1}", person, CaseJson.Write(kneeCase));
        }
    }

    /// <summary>Somebody with kneecap pain and more illnesses, medicines and trials than most.</summary>
    private static KneeCase Person(Random random)
    {
        var person = KneeCase.Empty.WithId($"person-{random.Next(1000)}").WithAge(random.Next(8, 90))
            .WithYes(Finding.KneecapPain, Finding.StairsPain);
        foreach (var finding in Codes.Members<Finding>().Where(finding => person[finding] is null))
        {
            var share = AdviceTexts.English.QuestionFor(finding).Topic == QuestionTopic.WarningSigns ? 0.03 : 0.15;
            person = random.NextDouble() < share ? person.WithYes(finding) : random.NextDouble() < 0.3 ? person.WithNo(finding) : person;
        }

        foreach (var treatment in Codes.Members<Treatment>().Where(_ => random.NextDouble() < 0.15))
            person = person.With(treatment, (TreatmentOutcome)random.Next(5));
        foreach (var step in Codes.Members<TreatmentStep>().Where(_ => random.NextDouble() < 0.4))
            person = person.With(step, (StepOutcome)random.Next(4));
        return person;
    }
}
