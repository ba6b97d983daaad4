namespace RunnersKnee.Rules.Tests;

public class SafetyPageTests
{
    private const string Page = "# Page\n\n| a |\n|---|\n| 1 |\n| 2 |\n\n| b |\n|---|\n| 3 |\n";

    [Fact]
    public void Rows_are_those_of_one_table() => SafetyPage.Rows(Page, "| a |").Should().Equal("| 1 |", "| 2 |");

    [Fact]
    public void One_table_is_written_anew_and_the_rest_stays() => SafetyPage.Replace(Page, "| a |", ["| 4 |"])
        .Should().Be("# Page\n\n| a |\n|---|\n| 4 |\n\n| b |\n|---|\n| 3 |\n");

    [Fact]
    public void A_table_that_is_not_there_is_missed() =>
        FluentActions.Invoking(() => SafetyPage.Replace(Page, "| c |", [])).Should().Throw<Exception>().WithMessage("*has a table*");
}
