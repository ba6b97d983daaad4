using Newtonsoft.Json;

namespace RunnersKnee.Rules.Tests;

/// <summary>
/// A serializer that does not know how a case is read says so: it never makes a case in which nothing is told of one in which much is.
/// </summary>
public class OtherSerializerTests
{
    private static readonly KneeCase Told = KneeCase.Empty.WithAge(34).WithYes(Finding.HotSwollenJoint);

    public static TheoryData<string> Documents => [CaseJson.Write(Told), CaseJson.Write(KneeCase.Empty), JsonConvert.SerializeObject(Told)];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Newtonsoft_cannot_read_a_case(string document)
    {
        FluentActions.Invoking(() => JsonConvert.DeserializeObject<KneeCase>(document)).Should().Throw<JsonSerializationException>();
        FluentActions.Invoking(() => JsonConvert.DeserializeObject<Visit>($$"""{"Knee":{{document}}}"""))
            .Should().Throw<JsonSerializationException>();
    }

    private sealed record Visit(KneeCase Knee);
}
