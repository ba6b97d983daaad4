namespace RunnersKnee.Web.Tests;

/// <summary>Tests over HTTP share one server.</summary>
[CollectionDefinition(Name)]
public sealed class OverHttp : ICollectionFixture<WebServer>
{
    internal const string Name = "over HTTP";
}

/// <summary>What measures memory has the process to itself.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Alone
{
    internal const string Name = "alone";
}
