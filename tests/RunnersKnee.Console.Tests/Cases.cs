namespace RunnersKnee.Sample.Tests;

/// <summary>Cases that several tests use.</summary>
internal static class Cases
{
    internal const string Runner =
        """{"id":"runner","age":34,"findings":{"kneecapPain":"yes","stairsPain":"yes","runningPain":"yes","runsOrPlaysSport":"yes"},"considering":["nsaid"]}""";

    internal const string Emergency = """{"id":"emergency","findings":{"kneecapPain":"yes","stairsPain":"yes","hotSwollenJoint":"yes"}}""";
}
