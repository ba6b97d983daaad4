namespace RunnersKnee.Rules.Tests.Local;

public sealed class LocalConclusionTests
{
    [Theory]
    [InlineData("a")]
    [InlineData("Local.a-b_9")]
    [InlineData("100")]
    public void A_code_of_letters_digits_and_marks_is_taken(string code)
    {
        var taken = code == "100" ? new string('a', LocalConclusion.MaxCodeLength) : code;

        new LocalNote(taken, "Said.").Code.Should().Be(taken);
    }

    [Theory]
    [InlineData("")]
    [InlineData("101")]
    [InlineData("a b")]
    [InlineData("ä")]
    [InlineData("a/b")]
    public void Any_other_code_is_refused(string code)
    {
        var refused = code == "101" ? new string('a', LocalConclusion.MaxCodeLength + 1) : code;

        FluentActions.Invoking(() => new LocalNote(refused, "Said.")).Should().Throw<ArgumentException>()
            .WithMessage($"A code has 1 to 100 letters, digits, dots, hyphens and underscores; '{refused}' has not.*").Which.ParamName
                .Should().Be("code");
    }

    [Theory]
    [InlineData("x", 1)]
    [InlineData("x", LocalConclusion.MaxTextLength)]
    [InlineData("\uFFFD", 1)]
    [InlineData("\U0001F3C3", 1)]
    public void A_text_is_taken(string piece, int times)
    {
        var text = string.Concat(Enumerable.Repeat(piece, times));

        new LocalNote("code", text).Text.Should().Be(text);
    }

    [Theory]
    [InlineData("", 1, "A text has 1 to 2000 characters, and not only spaces.*")]
    [InlineData(" ", 3, "A text has 1 to 2000 characters, and not only spaces.*")]
    [InlineData("x", LocalConclusion.MaxTextLength + 1, "A text has 1 to 2000 characters, and not only spaces.*")]
    [InlineData("half", 1, "The text has half a character (an unpaired surrogate).*")]
    public void A_text_that_nobody_could_read_is_refused(string piece, int times, string words)
    {
        var text = piece == "half" ? "Half \ud83c." : string.Concat(Enumerable.Repeat(piece, times));

        FluentActions.Invoking(() => new LocalNote("code", text))
            .Should().Throw<ArgumentException>().WithMessage(words).Which.ParamName.Should().Be("text");
    }

    [Fact]
    public void What_is_no_member_is_refused()
    {
        Action[] refused =
        [
            () => _ = new LocalCaution((Treatment)999, "code", "Said."),
            () => _ = new LocalWithholding((Treatment)(-1), "code", "Said."),
            () => _ = new LocalReferral((Urgency)999, "code", "Said."),
        ];

        foreach (var create in refused)
            create.Should().Throw<ArgumentOutOfRangeException>().WithMessage("Not a member of *");
        FluentActions.Invoking(() => new LocalReferral(Urgency.None, "code", "Said.")).Should().Throw<ArgumentOutOfRangeException>()
            .WithMessage("A referral is at least routine.*").Which.ParamName.Should().Be("urgency");
    }
}
