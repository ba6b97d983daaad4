namespace RunnersKnee.Rules.Engine.RuleModel;

/// <summary>A rule, ready to be compiled.</summary>
public interface IRuleDefinition
{
    /// <summary>Its name.</summary>
    string Name { get; }

    /// <summary>Its description.</summary>
    string Description { get; }

    /// <summary>Its priority.</summary>
    int Priority { get; }

    /// <summary>Whether it fires again for the facts that it has fired for.</summary>
    RuleRepeatability Repeatability { get; }

    /// <summary>Its tags.</summary>
    IReadOnlyList<string> Tags { get; }
}
