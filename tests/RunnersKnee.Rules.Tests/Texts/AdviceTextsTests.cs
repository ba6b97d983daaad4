namespace RunnersKnee.Rules.Tests.Texts;

public sealed class AdviceTextsTests
{
    [Fact]
    public void A_text_is_replaced_in_the_copy_and_stays_in_the_original()
    {
        var changed = AdviceTexts.English.With("urgency.sameDay", "Come in today.");

        changed["urgency.sameDay"].Should().Be("Come in today.");
        changed["urgency.urgent"].Should().Be(AdviceTexts.English["urgency.urgent"]);
        AdviceTexts.English["urgency.sameDay"].Should().NotBe("Come in today.");
    }

    [Fact]
    public void Replacements_add_up()
    {
        var changed = AdviceTexts.English.With("answer.yes", "oui").With("answer.no", "non");

        new[] { changed["answer.yes"], changed["answer.no"] }.Should().Equal("oui", "non");
    }

    [Fact]
    public void Every_text_can_be_replaced_at_once()
    {
        var pseudo = AdviceTexts.English.Keys.ToDictionary(key => key, key => $"[{key}] {TextKeys.RequiredPlaceholder(key)}");

        var changed = AdviceTexts.English.With(pseudo);

        changed.Keys.Should().OnlyContain(key => changed[key] == pseudo[key]);
    }

    [Fact]
    public void Of_a_key_that_comes_twice_the_last_one_counts() =>
        AdviceTexts.English.With([new("answer.yes", "first"), new("answer.yes", "last")])["answer.yes"].Should().Be("last");

    [Fact]
    public void An_unknown_key_is_refused_with_the_nearest_and_the_remedy()
    {
        var replace = () => AdviceTexts.English.With("note.examneded", "…");

        replace.Should().Throw<ArgumentException>()
            .WithMessage("*'note.examneded' is not a key*nearest is 'note.examNeeded'*AdviceTexts.Keys*");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t")]
    public void A_text_that_says_nothing_is_refused(string? text)
    {
        var replace = () => AdviceTexts.English.With("disclaimer", text!);

        replace.Should().Throw<ArgumentException>().WithMessage("*'disclaimer' has no text*leave the key out*");
    }

    [Fact]
    public void A_verdict_without_the_place_for_its_treatment_is_refused()
    {
        var replace = () => AdviceTexts.English.With("verdict.avoid", "Better not {Treatment}.");

        replace.Should().Throw<ArgumentException>().WithMessage("*'verdict.avoid' lacks {treatment}*");
    }

    [Fact]
    public void One_message_names_every_fault()
    {
        KeyValuePair<string, string>[] replacements =
        [
            new(null!, "…"),
            new("finding.limb", "…"),
            new("disclaimer", ""),
            new("verdict.tried", "no"),
            new("answer.yes", "oui"),
        ];

        var replace = () => AdviceTexts.English.With(replacements);

        replace.Should().Throw<ArgumentException>().Which.Message.Should()
            .Contain("key is null").And.Contain("'finding.limp'").And.Contain("'disclaimer'").And.Contain("'verdict.tried'")
            .And.NotContain("answer.yes");
    }

    [Fact]
    public void No_replacements_at_all_is_a_fault_of_its_own()
    {
        var replace = () => AdviceTexts.English.With(null!);

        replace.Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Looking_up_an_unknown_key_names_the_nearest()
    {
        var look = () => AdviceTexts.English["Disclaimer"];

        look.Should().Throw<KeyNotFoundException>().WithMessage("*'Disclaimer'*nearest is 'disclaimer'*");
    }

    [Fact]
    public void A_verdict_names_its_treatment()
    {
        var texts = AdviceTexts.English.With([new("verdict.notYet", "Later: {treatment}."), new("treatment.dropSquat.name", "dips")]);

        texts.Of(Verdict.NotYet, Treatment.DropSquat).Should().Be("Later: dips.");
    }

    [Fact]
    public void The_keys_cannot_be_changed_from_outside() =>
        AdviceTexts.English.Keys.Should().NotBeAssignableTo<string[]>().And.NotBeAssignableTo<List<string>>();
}
