namespace RunnersKnee.Rules.Tests.Texts;

public sealed class TextKeyTests
{
    private static readonly string[] Uses = [.. TextUses.OfCodes, .. TextUses.OfTables, .. TextUses.OfSources];

    [Fact]
    public void Every_code_every_row_and_every_word_that_is_asked_for_has_its_text() =>
        Uses.Except(AdviceTexts.English.Keys).Should().BeEmpty();

    [Fact]
    public void No_text_is_without_a_use() => AdviceTexts.English.Keys.Except(Uses).Should().BeEmpty();

    [Fact]
    public void The_sources_name_the_words_that_a_printed_advice_needs() =>
        TextUses.OfSources
            .Should().Contain(["print.title", "print.speaksFor", "print.more", "explain.before", "followUp.since", "replay.same"]);

    [Fact]
    public void A_text_that_comes_twice_is_a_fault()
    {
        var read = () => EmbeddedDocument.Texts("""{ "a": "one", "b": "two", "a": "three" }"""u8);

        read.Should().Throw<ArgumentException>().WithMessage("*a*");
    }

    [Fact]
    public void A_language_that_is_not_there_is_a_fault()
    {
        var read = () => EmbeddedDocument.Read("xx.json");

        read.Should().Throw<InvalidOperationException>().WithMessage("xx.json is not embedded*");
    }

    [Fact]
    public void Keys_come_in_the_same_order_for_every_set_of_texts() =>
        AdviceTexts.English.With("urgency.none", "-").Keys.Should().Equal(AdviceTexts.English.Keys);
}
