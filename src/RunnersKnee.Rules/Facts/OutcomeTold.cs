namespace RunnersKnee.Rules.Facts;

/// <summary>What came of a treatment.</summary>
public sealed record OutcomeTold : CaseFact
{
    internal OutcomeTold(Treatment treatment, TreatmentOutcome outcome)
    {
        Treatment = treatment;
        Outcome = outcome;
        Text = $"{Codes.Of(treatment)}={Codes.Of(outcome)}";
    }

    /// <summary>The treatment, which may also be one that the protocol bars.</summary>
    public Treatment Treatment { get; }

    /// <summary>What came of it.</summary>
    public TreatmentOutcome Outcome { get; }

    /// <summary>Whether the treatment counts as tried: it gave no relief, or made things worse.</summary>
    public bool CountsAsTried => Outcome is TreatmentOutcome.NoRelief or TreatmentOutcome.Worse;

    internal bool IsOngoing => Outcome == TreatmentOutcome.Ongoing;

    /// <summary>Whether the treatment is taken now, or will be again: it goes on, or it helps.</summary>
    internal bool IsInUse => Outcome is TreatmentOutcome.Ongoing or TreatmentOutcome.Relief or TreatmentOutcome.PartialRelief;

    /// <summary>Whether it is the outcome of ice and cream after sport, which has a rule of its own.</summary>
    internal bool IsOfCombination => Treatment == Treatment.PostActivityIceAndTopical;

    /// <summary>Whether it tries ice and cream after sport: as its own outcome, or because one of the two made things worse.</summary>
    internal bool TriesCombination => IsOfCombination
        ? CountsAsTried
        : Outcome == TreatmentOutcome.Worse && TreatmentCatalogue.Get(Treatment.PostActivityIceAndTopical).Parts.Contains(Treatment);

    /// <inheritdoc/>
    public override string Text { get; }

    internal override int Place => FactPlaces.Of(Treatment);

    /// <inheritdoc/>
    public override int GetHashCode() => Place;
}
