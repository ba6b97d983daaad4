namespace RunnersKnee.Rules.Tests;

/// <summary>Texts carry their language, and so does every advice that is given in them.</summary>
public class LanguageTests
{
    private static readonly Dictionary<string, string> Translation = new() { ["urgency.sameDay"] = "Gehen Sie heute hin." };

    [Fact]
    public void Texts_are_English_until_a_host_translates_them()
    {
        AdviceTexts.English.Language.Should().Be("en");
        AdviceTexts.English.With("urgency.sameDay", "Come today.").Language.Should().Be("en");
        AdviceTexts.English.With(Translation, "de").With("urgency.urgent", "Gehen Sie bald hin.").Language.Should().Be("de");
    }

    [Theory]
    [InlineData("de")]
    [InlineData("pt-BR")]
    [InlineData("zh-Hant-TW")]
    public void An_advice_carries_the_language_of_its_texts(string language)
    {
        var advice = new RunnersKneeAdvisor(new RunnersKneeOptions { Texts = AdviceTexts.English.With(Translation, language) })
            .Advise(KneeCase.Empty);

        advice.Language.Should().Be(language);
        AdviceJson.Read(AdviceJson.Write(advice)).Language.Should().Be(language);
        AdviceJson.Write(advice, detail: AdviceDetail.Brief).Should().NotContain("language");
    }

    [Theory]
    [InlineData("")]
    [InlineData("d")]
    [InlineData("de_AT")]
    [InlineData("de-")]
    [InlineData("d3")]
    [InlineData("German language")]
    public void What_is_no_tag_is_refused_with_the_other_faults(string language) =>
        FluentActions.Invoking(() => AdviceTexts.English.With(new Dictionary<string, string> { ["urgencyy"] = "x" }, language))
            .Should().Throw<ArgumentException>().WithMessage("*The language is not a BCP 47 tag*'urgencyy' is not a key*");

    [Fact]
    public void Null_is_refused_by_its_name()
    {
        FluentActions.Invoking(() => AdviceTexts.English.With(Translation, null!))
            .Should().Throw<ArgumentNullException>().WithParameterName("language");
        FluentActions.Invoking(() => AdviceTexts.English.With((IEnumerable<KeyValuePair<string, string>>)null!, "de"))
            .Should().Throw<ArgumentNullException>().WithParameterName("translation");
    }
}
