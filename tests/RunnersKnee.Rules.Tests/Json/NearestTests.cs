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

    [Theory]
    [InlineData("surgey", "surgery")]
    [InlineData("SUREGRY", "surgery")]
    [InlineData("sugar", null)]
    [InlineData("nsad", "nsaid")]
    [InlineData("sad", null)]
    [InlineData("", null)]
    public void A_word_is_near_within_one_edit_in_three_letters(string word, string? nearest) =>
        Nearest.To(word, ["nsaid", "surgery"]).Should().Be(nearest);

    [Fact]
    public void The_first_of_several_is_found() => Nearest.To("abd", ["abcd", "abc", "abe"]).Should().Be("abcd");

    [Fact]
    public void Text_that_is_too_long_is_near_to_nothing() => Nearest.To(new string('a', 65), [new string('a', 65)]).Should().BeNull();

    [Fact]
    public void Among_no_words_none_is_near() => Nearest.To("a", []).Should().BeNull();

    [Theory]
    [InlineData("nsiad", "Did you mean 'nsaid'?")]
    [InlineData("Nsaid", "Did you mean 'nsaid'? Upper and lower case matter.")]
    [InlineData("horse", "Valid: nsaid, surgery.")]
    public void The_hint_names_the_word_meant_or_all_where_they_are_few(string word, string hint) =>
        Nearest.Hint(word, ["nsaid", "surgery"]).Should().Be(hint);

    [Fact]
    public void There_is_no_hint_where_none_is_near_and_there_are_many() =>
        Nearest.Hint("horse", Codes.All<Treatment>()).Should().BeEmpty();
}
