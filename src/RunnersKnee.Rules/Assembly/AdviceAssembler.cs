namespace RunnersKnee.Rules;

/// <summary>Puts an advice together from what the rules concluded. It decides nothing: it sorts, words and explains.</summary>
internal sealed class AdviceAssembler(AdviceTexts texts)
{
    internal Advice Assemble(KneeCase @case, bool guidelineAdditions, Conclusions conclusions, Explanations explanations, LocalAdditions local)
    {
        var material = new Material(@case, conclusions, explanations, texts, local);
        var precautions = new PrecautionNotes(material);
        var plan = PlanPart.Of(material, precautions);
        return new Advice
        {
            Id = @case.Id,
            GuidelineAdditions = guidelineAdditions,
            Knowledge = ProtocolKnowledge.Version,
            Assessment = AssessmentPart.Of(material),
            Notes = NotesPart.Of(material),
            Referral = ReferralPart.Of(material),
            OpenWarningSigns = Protocol.OpenSigns.Count(@case),
            Plan = plan,
            Warnings = WarningsPart.Of(material),
            LastResort = LastResortPart.Of(material, precautions, plan),
            Verdicts = VerdictsPart.Of(material, precautions),
            Disclaimer = texts.Disclaimer,
        };
    }
}
