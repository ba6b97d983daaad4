namespace RunnersKnee.Rules.WhatIf;

/// <summary>What a question is about.</summary>
/// <remarks>Numbers never change.</remarks>
[JsonConverter(typeof(CodeConverter<QuestionTopic>))]
public enum QuestionTopic
{
    /// <summary>The age.</summary>
    Person = 0,
    /// <summary>Signs that a clinician should see.</summary>
    WarningSigns = 1,
    /// <summary>Where and when it hurts.</summary>
    Symptoms = 2,
    /// <summary>What an examination and images found.</summary>
    Examination = 3,
    /// <summary>Running and sport, and what bears on bones.</summary>
    Activity = 4,
    /// <summary>What may contribute to the pain.</summary>
    Causes = 5,
    /// <summary>Illnesses, allergies and medicines.</summary>
    Health = 6,
}
