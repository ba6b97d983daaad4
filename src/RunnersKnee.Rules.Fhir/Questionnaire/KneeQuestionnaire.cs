namespace RunnersKnee.Rules.Fhir;

/// <summary>The catalogue of questions as a FHIR R4 Questionnaire that follows the SDC profiles.</summary>
/// <remarks>
/// One item a question, by topic: <c>age</c>, <c>finding.{code}</c>, <c>treatment.{code}</c> for what came of a treatment,
/// <c>step.{code}</c> for how a step went, and <c>considering</c>, which repeats. No question is required: what is left open is an open
/// question and never a no. Answers are options of the items themselves, so that no terminology server is needed. Safe for use by many
/// threads at once.
/// </remarks>
public static class KneeQuestionnaire
{
    private const string VersionAlgorithm =
        "http://hl7.org/fhir/5.0/StructureDefinition/extension-Questionnaire.versionAlgorithm[x]";

    /// <summary>The version of the questionnaire: that of the knowledge behind it.</summary>
    public static string Version => Knowledge.Value.Version;

    private static readonly Lazy<KnowledgeVersion> Knowledge = new(() => new RunnersKneeAdvisor().Advise(KneeCase.Empty).Knowledge);

    /// <summary>Makes the questionnaire, anew each time: it belongs to the caller, who may change it.</summary>
    /// <param name="texts">The words of the questions; English where null.</param>
    /// <param name="words">The words around them; English where null.</param>
    public static Questionnaire Create(AdviceTexts? texts = null, FhirTexts? words = null)
    {
        texts ??= AdviceTexts.English;
        words ??= FhirTexts.English;
        return new Questionnaire
        {
            Language = texts.Language,
            Extension = [new Extension(VersionAlgorithm, new Coding("http://hl7.org/fhir/version-algorithm", "semver"))],
            Url = FhirSystems.Questionnaire,
            Version = Version,
            Name = "RunnersKnee",
            Title = words["questionnaire.title"],
            Status = PublicationStatus.Active,
            SubjectType = [ResourceType.Patient],
            Description = words["questionnaire.description"],
            Item = QuestionnaireItems.All(texts, words),
        };
    }
}
