namespace RunnersKnee.Sample.Tests;

public sealed class EndingTests
{
    [Fact]
    public void A_fault_of_the_program_exits_70_without_a_stack_trace()
    {
        var ending = Ending.Of(new InvalidOperationException("No\u001b way."), interrupted: 0);

        ending.ExitCode.Should().Be(70);
        ending.Lines.Should().Equal(@"This program failed (InvalidOperationException: No\u001b way.). Please report it with the command.");
    }

    [Fact]
    public void A_fault_of_a_rule_exits_70_and_names_the_rule()
    {
        var ending = Ending.Of(new RuleFailedException("a.rule", "a condition", new InvalidOperationException()), interrupted: 0);

        ending.ExitCode.Should().Be(70);
        ending.Lines.Should().ContainSingle().Which.Should().Contain("a.rule").And.Contain("please report it");
    }

    [Fact]
    public void What_can_be_mended_exits_2() =>
        Ending.Of(new HostFaultException("one", "two"), interrupted: 0).Should().BeEquivalentTo(new Ending(2, "one", "two"));

    [Theory]
    [InlineData(0, 70)]
    [InlineData(130, 130)]
    [InlineData(143, 143)]
    public void Only_a_signal_makes_an_end_an_interruption(int interrupted, int exitCode) =>
        Ending.Of(new OperationCanceledException(), interrupted).ExitCode.Should().Be(exitCode);

    [Theory]
    [InlineData(130, 0)]
    [InlineData(143, 143)]
    [InlineData(0, 70)]
    public void Whom_a_person_may_end_is_done_when_a_person_does(int interrupted, int exitCode) =>
        Ending.Of(new UnfinishedException("done", new OperationCanceledException()) { MayBeEnded = true }, interrupted)
            .Should().Match<Ending>(ending => ending.ExitCode == exitCode && ending.Lines.Last() == "done");

    [Fact]
    public void A_reader_that_has_had_enough_is_told_nothing() =>
        Ending.Of(new OutputClosedException(new IOException()), interrupted: 0).Should().BeEquivalentTo(new Ending(141));

    [Fact]
    public void What_was_done_is_told_after_what_went_wrong() =>
        Ending.Of(new UnfinishedException("done", new HostFaultException("wrong") { ExitCode = 74 }), interrupted: 0)
            .Should().BeEquivalentTo(new Ending(74, "wrong", "done"), options => options.WithStrictOrdering());
}
