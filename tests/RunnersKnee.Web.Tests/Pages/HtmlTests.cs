namespace RunnersKnee.Web.Tests;

public class HtmlTests
{
    [Fact]
    public void Text_in_a_hole_is_encoded_and_a_piece_is_not()
    {
        var text = "\"><b>'&";
        var piece = Html.Of($"<i>{text}</i>");
        Html.Of($"<p title=\"{text}\">{piece}{3}</p>").ToString()
            .Should().Be("<p title=\"&quot;&gt;&lt;b&gt;&#x27;&amp;\"><i>&quot;&gt;&lt;b&gt;&#x27;&amp;</i>3</p>");
    }

    [Fact]
    public void What_is_not_wanted_leaves_nothing() =>
        Html.If(wanted: false, $"<p>{"no"}</p>").ToString().Should().BeEmpty();
}
