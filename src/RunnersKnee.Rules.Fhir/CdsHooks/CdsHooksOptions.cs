namespace RunnersKnee.Rules.Fhir.CdsHooks;

/// <summary>What a host sets of the services.</summary>
public sealed record CdsHooksOptions
{
    /// <summary>Where a person can read what cards rest on: an absolute address; null (the default) for nowhere.</summary>
    public Uri? SourceUrl { get; init; }

    /// <summary>Where the questions that are open can be answered: an absolute address; null (the default) for nowhere.</summary>
    public Uri? QuestionnaireUrl { get; init; }

    /// <summary>The table by which records are read; by default <see cref="RecordCodes.Default"/>.</summary>
    public RecordCodes Codes { get; init; } = RecordCodes.Default;

    /// <summary>The words that the advisor was made with; by default English.</summary>
    public AdviceTexts Texts { get; init; } = AdviceTexts.English;

    /// <summary>The words of cards; by default English.</summary>
    public FhirTexts Words { get; init; } = FhirTexts.English;

    /// <summary>The clock by which an age is told; by default the system's, in UTC.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
