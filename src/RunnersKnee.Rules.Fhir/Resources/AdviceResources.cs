namespace RunnersKnee.Rules.Fhir;

/// <summary>An advice as FHIR resources: what the rules concluded, translated, and nothing decided anew.</summary>
/// <remarks>Each resource is made anew and belongs to the caller. Safe for use by many threads at once.</remarks>
public static class AdviceResources
{
    /// <summary>
    /// The advice as the answer of a decision support: what to do first, the notes, the questions that remain
    /// (<c>data-requested</c> while there are any), and the plan as a contained CarePlan.
    /// </summary>
    /// <param name="advice">The advice.</param>
    /// <param name="subject">Whose knee it is; null where that is not known.</param>
    /// <param name="at">When the advice was given; null to leave it out.</param>
    /// <param name="texts">The words that the advice was given in; English where null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="advice"/> is null.</exception>
    public static GuidanceResponse ToGuidanceResponse(
        this Advice advice, ResourceReference? subject = null, DateTimeOffset? at = null, AdviceTexts? texts = null)
    {
        ArgumentNullException.ThrowIfNull(advice);
        return GuidanceResponseBuilder.Of(advice, subject, at, texts ?? AdviceTexts.English);
    }

    /// <summary>
    /// The plan as a draft proposal: an activity for each treatment, whatever its status; what is withheld or warned of is
    /// <c>doNotPerform</c>. A reason to see a clinician comes first.
    /// </summary>
    /// <param name="advice">The advice.</param>
    /// <param name="subject">Whose knee it is; null where that is not known.</param>
    /// <param name="at">When the advice was given; null to leave it out.</param>
    /// <param name="texts">The words that the advice was given in; English where null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="advice"/> is null.</exception>
    public static CarePlan ToCarePlan(
        this Advice advice, ResourceReference? subject = null, DateTimeOffset? at = null, AdviceTexts? texts = null)
    {
        ArgumentNullException.ThrowIfNull(advice);
        return CarePlanBuilder.Of(advice, subject, at, texts ?? AdviceTexts.English);
    }

    /// <summary>The issue of an order for something that is contraindicated; null for any other verdict.</summary>
    /// <param name="verdict">The verdict on what was ordered.</param>
    /// <param name="order">The order.</param>
    /// <param name="patient">The patient; null where that is not known.</param>
    /// <param name="facts">The facts that the record told, for the evidence; null for none.</param>
    /// <param name="at">When it was found; null to leave it out.</param>
    /// <param name="texts">The words; English where null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="verdict"/> or <paramref name="order"/> is null.</exception>
    public static DetectedIssue? ToDetectedIssue(
        this TreatmentVerdict verdict,
        ResourceReference order,
        ResourceReference? patient = null,
        RecordFacts? facts = null,
        DateTimeOffset? at = null,
        AdviceTexts? texts = null)
    {
        ArgumentNullException.ThrowIfNull(verdict);
        ArgumentNullException.ThrowIfNull(order);
        return verdict.Verdict != Verdict.Contraindicated
            ? null
            : DetectedIssueBuilder.Of(verdict, order, patient, facts?.Facts ?? [], at, texts ?? AdviceTexts.English);
    }
}
