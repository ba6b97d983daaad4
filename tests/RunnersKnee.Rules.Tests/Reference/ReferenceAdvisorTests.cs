using System.Text.Json.Nodes;
using CsCheck;

namespace RunnersKnee.Rules.Tests;

public class ReferenceAdvisorTests
{
    private static readonly ReferenceAdvisor[] References =
        [new(AdviceTexts.English, guidelineAdditions: false), new(AdviceTexts.English, guidelineAdditions: true)];

    [Fact]
    public void Gives_the_same_advice_but_for_the_reasons() => CaseGenerator.CasesAndAdditions.Sample(
        (@case, additions) => Unexplained(References[additions ? 1 : 0].Advise(@case))
            .Should().Be(Unexplained(Advisors.With(additions).Advise(@case))),
        iter: Law.Cases / 4,
        print: drawn => CaseText.Of(drawn.Item1));

    /// <summary>The advice as JSON, without the reasons.</summary>
    private static string Unexplained(Advice advice)
    {
        var document = JsonNode.Parse(AdviceJson.Write(advice))!;
        Strip(document);
        return document.ToJsonString();
    }

    private static void Strip(JsonNode? node)
    {
        if (node is JsonArray array)
        {
            foreach (var item in array)
                Strip(item);
        }
        else if (node is JsonObject item)
        {
            item.Remove("because");
            foreach (var member in item)
                Strip(member.Value);
        }
    }
}
