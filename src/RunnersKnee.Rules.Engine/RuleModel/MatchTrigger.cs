namespace RunnersKnee.Rules.Engine.RuleModel;

/// <summary>Why a rule fires.</summary>
public enum MatchTrigger
{
    /// <summary>It does not.</summary>
    None = 0,

    /// <summary>Its conditions have come to hold.</summary>
    Created = 1,

    /// <summary>It has fired for these facts, and one of them was updated.</summary>
    Updated = 2,

    /// <summary>It has fired for these facts, and its conditions hold no more.</summary>
    Removed = 4,
}
