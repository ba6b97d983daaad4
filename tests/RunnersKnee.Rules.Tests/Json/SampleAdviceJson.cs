namespace RunnersKnee.Rules.Tests;

/// <summary>The JSON of <see cref="SampleAdvice"/>, to the letter.</summary>
internal static class SampleAdviceJson
{
    internal static string Whole => Read("whole");

    internal static string Least => Read("least");

    internal static string Brief => Read("brief");

    private static string Read(string name) => Repository.Read($"tests/RunnersKnee.Rules.Tests/Json/Samples/{name}.json").TrimEnd('\n');
}
