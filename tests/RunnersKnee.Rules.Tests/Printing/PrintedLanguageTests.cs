using RunnersKnee.Rules.Tests.Texts;

namespace RunnersKnee.Rules.Tests.Print;

/// <summary>An advice is printed in the language in which it was given.</summary>
public sealed class PrintedLanguageTests
{
    private static readonly AdviceTexts German = AdviceTexts.English.With(
        new Dictionary<string, string>
        {
            ["print.now"] = "Was jetzt zu tun ist",
            ["likelihood.likely.sentence"] = "Das ist wahrscheinlich ein Läuferknie.",
            ["treatment.nsaid.name"] = "NSAR (entzündungshemmende Schmerzmittel)",
        },
        "de");

    private static readonly KneeCase Runner =
        KneeCase.Empty.WithAge(34).WithYes(Finding.KneecapPain, Finding.StairsPain, Finding.TakesWarfarin)
        .Considering(Treatment.Nsaid);

    private static readonly Advice Given = new RunnersKneeAdvisor(new RunnersKneeOptions { Texts = German }).Advise(Runner);

    public static TheoryData<string, Func<Advice, PrintOptions, string>> Forms => new()
    {
        { "text", (advice, options) => advice.ToText(options) },
        { "full text", (advice, options) => advice.ToText(options with { Detail = AdviceDetail.WithReasons }) },
        { "sheet", (advice, options) => advice.ToHtml(options) },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void It_need_not_be_told_and_reads_the_same_after_JSON_once_it_is(string name, Func<Advice, PrintOptions, string> print)
    {
        var printed = print(Given, new PrintOptions());

        printed.Should().ContainEquivalentOf("Was jetzt zu tun ist", name);
        print(AdviceJson.Read(AdviceJson.Write(Given)), new PrintOptions { Texts = German }).Should().Be(printed);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Which_texts_to_pass_is_said_where_they_are_lost_and_not_English(string name, Func<Advice, PrintOptions, string> print)
    {
        var read = AdviceJson.Read(AdviceJson.Write(Given));

        FluentActions.Invoking(() => print(read, new PrintOptions())).Should().Throw<ArgumentException>(name)
            .WithMessage("*given in 'de'*pass the texts of 'de'*");
        FluentActions.Invoking(() => print(Given, new PrintOptions { Texts = AdviceTexts.English })).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void An_English_one_that_was_read_from_JSON_needs_nothing()
    {
        var advice = new RunnersKneeAdvisor().Advise(Runner);

        AdviceJson.Read(AdviceJson.Write(advice)).ToText().Should().Be(advice.ToText());
        AdviceJson.Read(AdviceJson.Write(advice)).Should().Be(advice);
    }

    [Fact]
    public void The_sheet_names_its_language() => Given.ToHtml().Should().Contain("<html lang=\"de\">");

    [Fact]
    public void Every_code_has_a_name_in_the_texts_of_a_host()
    {
        German.NameOf(Treatment.Nsaid).Should().StartWith("NSAR");
        NamesOf(PseudoLanguage.Texts).Should().OnlyContain(name => name.StartsWith('⟦')).And.HaveCountGreaterThan(150);
        FluentActions.Invoking(() => German.NameOf((Likelihood)99)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => German.NameOf((Finding)9999)).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static IEnumerable<string> NamesOf(AdviceTexts texts) =>
    [
        .. Codes.Members<Treatment>().Select(texts.NameOf), .. Codes.Members<Finding>().Select(texts.NameOf),
        .. Codes.Members<TreatmentStep>().Select(texts.NameOf),
        .. Codes.Members<ReferralCode>().Select(texts.NameOf), .. Codes.Members<Answer>().Select(texts.NameOf),
        .. Codes.Members<TreatmentOutcome>().Select(texts.NameOf), .. Codes.Members<StepOutcome>().Select(texts.NameOf),
        .. Codes.Members<Likelihood>().Select(texts.NameOf), .. Codes.Members<PlanStatus>().Select(texts.NameOf),
        .. Codes.Members<PlanStepStatus>().Select(texts.NameOf),
        .. Codes.Members<TreatmentStatus>().Select(texts.NameOf), .. Codes.Members<WarningLevel>().Select(texts.NameOf),
        .. Codes.Members<LastResortStanding>().Select(texts.NameOf), .. Codes.Members<Verdict>().Select(texts.NameOf),
        .. Codes.Members<QuestionTopic>().Select(texts.NameOf),
        texts.NameOf(QuestionSubject.Age),
    ];
}
