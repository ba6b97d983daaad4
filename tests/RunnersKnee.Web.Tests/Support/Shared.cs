namespace RunnersKnee.Web.Tests;

internal static class Shared
{
    /// <summary>One advisor for all that need not have one of their own: preparing the rules takes longer than a test.</summary>
    internal static RunnersKneeAdvisor Advisor { get; } = new();
}
