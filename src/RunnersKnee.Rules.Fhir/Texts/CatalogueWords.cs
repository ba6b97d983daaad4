namespace RunnersKnee.Rules.Fhir;

/// <summary>What is known of the words of the core library beside the words themselves.</summary>
internal static class CatalogueWords
{
    /// <summary>The language of the texts as a BCP 47 tag; null where a host has replaced some and has not said what they are in.</summary>
    internal static string? LanguageOf(AdviceTexts texts) => ReferenceEquals(texts, AdviceTexts.English) ? "en" : null;
}
