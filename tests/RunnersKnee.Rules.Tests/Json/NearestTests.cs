namespace RunnersKnee.Rules.Tests;

public class NearestTests
{
    [Theory]
    [InlineData("nsaid", "nsaid", 0)]
    [InlineData("NSAID", "nsaid", 0)]
    [InlineData("nsiad", "nsaid", 1)]
    [InlineData("nsad", "nsaid", 1)]
    [InlineData("nsaaid", "nsaid", 1)]
    [InlineData("nsoid", "nsaid", 1)]
    [InlineData("", "nsaid", 5)]
    [InlineData("kitten", "sitting", 3)]
    public void Distance_counts_edits(string from, string to, int edits) => Nearest.Distance(from, to).Should().Be(edits);

    [Fact]
    public void The_first_of_several_is_found() => Nearest.Find("b", ["aa", "a", "c"], out _).Should().Be("a");

    [Fact]
    public void Text_that_is_too_long_is_near_to_nothing() => Nearest.Find(new string('a', 65), ["a"], out _).Should().BeNull();
}
