namespace RunnersKnee.Rules.Tests.Texts;

/// <summary>What a person reads asks for no more than seven years of school.</summary>
public sealed class ReadingEaseTests
{
    /// <summary>Whole sentences; names and labels have no grade.</summary>
    private static IEnumerable<(string Key, string Text)> Sentences => AdviceTexts.English.Keys
        .Select(key => (key, Filled(AdviceTexts.English[key])))
        .Where(entry => entry.Item2.EndsWith('.') || entry.Item2.EndsWith('?'));

    [Fact]
    public void All_texts_together_can_be_read_after_seven_years_of_school() =>
        FleschKincaid.Grade([.. Sentences.Select(entry => entry.Text)]).Should().BeLessThanOrEqualTo(7);

    [Fact]
    public void No_text_asks_for_more_than_ten_years_of_school() => Sentences
        .Select(entry => (entry.Key, Grade: Math.Round(FleschKincaid.Grade([entry.Text]), 1)))
        .Where(entry => entry.Grade > 10)
        .Should().BeEmpty();

    [Theory]
    [InlineData("The cat sat on the mat.", -1.4)]
    [InlineData("The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.", 11.3)]
    public void The_grade_tells_easy_from_hard(string text, double grade) => FleschKincaid.Grade([text]).Should().BeApproximately(grade, 2);

    [Theory]
    [InlineData("knee", 1)]
    [InlineData("take", 1)]
    [InlineData("takes", 1)]
    [InlineData("walked", 1)]
    [InlineData("wanted", 2)]
    [InlineData("table", 2)]
    [InlineData("uses", 2)]
    [InlineData("previous", 3)]
    [InlineData("action", 2)]
    [InlineData("straight-leg", 2)]
    [InlineData("appointment", 3)]
    public void Syllables_are_counted_as_they_are_said(string word, int syllables) => FleschKincaid.Syllables(word).Should().Be(syllables);

    private static string Filled(string text) => text
        .Replace(TextKeys.TreatmentPlaceholder, "It", StringComparison.Ordinal)
        .Replace(TextKeys.CountPlaceholder, "ten", StringComparison.Ordinal)
        .Replace(TextKeys.TreatmentsPlaceholder, "ice", StringComparison.Ordinal)
        .Replace(TextKeys.SignsPlaceholder, "a new lump on a bone", StringComparison.Ordinal)
        .Replace(TextKeys.NamePlaceholder, "It", StringComparison.Ordinal)
        .Replace(TextKeys.AgePlaceholder, "ten", StringComparison.Ordinal);
}
