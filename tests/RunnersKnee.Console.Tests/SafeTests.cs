namespace RunnersKnee.Sample.Tests;

public sealed class SafeTests
{
    [Fact]
    public void A_name_that_can_be_read_is_left_as_it_is() => Safe.Shorten(new string('x', 300)).Should().Be(new string('x', 300));

    [Fact]
    public void Of_a_name_that_is_too_long_the_beginning_and_the_end_are_told() =>
        Safe.Shorten("first" + new string('x', 100_000) + "last")
            .Should().HaveLength(301).And.StartWith("first").And.EndWith("last").And.Contain("x…x");

    [Fact]
    public async Task A_file_name_of_100000_characters_is_shortened_in_the_message()
    {
        var name = new string('x', 100_000);

        var read = () => InputSource.OpenAsync(name, CancellationToken.None);
        var write = () => WholeFile.OpenAsync(name, CancellationToken.None);

        foreach (var fault in new[]
        {
            await read.Should().ThrowAsync<HostFaultException>(), await write.Should().ThrowAsync<HostFaultException>(),
        })
            fault.Which.Lines
                .Should().ContainSingle().Which
                    .Should().Match("xxx*xxx: the name is too long. Choose a shorter one.").And.Match(line => line.Length < 400);
    }
}
