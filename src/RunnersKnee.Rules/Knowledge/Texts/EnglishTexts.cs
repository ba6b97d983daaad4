namespace RunnersKnee.Rules;

/// <summary>All English texts, gathered from the files of the concerns.</summary>
internal static class EnglishTexts
{
    internal static IEnumerable<KeyValuePair<string, string>> Entries =>
    [
        .. DisclaimerTexts.Entries,
        .. DegradedTexts.Entries,
        .. NoteTexts.Entries,
        .. ReferralTexts.Entries,
        .. ReferralNameTexts.Entries,
        .. RedFlagFindingTexts.Entries,
        .. FindingTexts.Entries,
        .. RedFlagQuestionTexts.Entries,
        .. QuestionTexts.Entries,
        .. PrecautionQuestionTexts.Entries,
        .. TreatmentNameTexts.Entries,
        .. TreatmentTexts.Entries,
        .. TreatmentCautionTexts.Entries,
        .. GatedCautionTexts.Entries,
        .. WarningTexts.Entries,
        .. VerdictTexts.Entries,
        .. LabelTexts.Entries,
        .. AssessmentEvidenceTexts.Entries,
        .. TreatmentEvidenceTexts.Entries,
        .. GatedEvidenceTexts.Entries,
        .. ExplanationTexts.Entries,
        .. FollowUpTexts.Entries,
    ];
}
