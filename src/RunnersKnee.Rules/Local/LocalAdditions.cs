namespace RunnersKnee.Rules.Local;

/// <summary>What the host's own rules add to one advice, in the order of the rules.</summary>
internal sealed class LocalAdditions(IReadOnlyList<LocalFinding> findings)
{
    /// <summary>Nothing added.</summary>
    internal static LocalAdditions None { get; } = new([]);
    /// <summary>The highest urgency asked for; none where none is.</summary>
    internal Urgency Urgency { get; } = findings.Max(finding => (finding.Conclusion as LocalReferral)?.Urgency) ?? Urgency.None;
    /// <summary>Whether anything beside the listing changes.</summary>
    internal bool HaveEffect => findings.Any(finding => finding.Conclusion is LocalCaution or LocalWithholding or LocalReferral);

    /// <summary>Everything that was added, each once.</summary>
    internal LocalAddition[] Listed =>
    [
        .. findings.Select(finding => new LocalAddition { Rule = finding.Rule, Code = finding.Conclusion.Code, Text = finding.Conclusion.Text })
            .Distinct(),
    ];

    /// <summary>The cautions on a treatment, each once.</summary>
    internal Caution[] Cautions(Treatment treatment) => findings.Count == 0
        ? [] // Most advice is given without: it must cost nothing then.
        :
        [
            .. findings.Select(finding => finding.Conclusion).OfType<LocalCaution>()
                .Where(caution => caution.Treatment == treatment)
                .Select(caution => new Caution { Code = caution.Code, Text = caution.Text })
                .Distinct(),
        ];

    /// <summary>What the protocol's rules are told of it when they run again.</summary>
    /// <param name="advice">What they said without it.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    internal IEnumerable<LocalFact> WordsOn(Advice advice, CancellationToken cancellationToken)
    {
        foreach (var held in findings.ToLookup(finding => (finding.Conclusion as LocalWithholding)?.Treatment, finding => finding.Source))
        {
            if (held.Key is { } treatment)
                yield return new HeldLocally(treatment) { RestsOn = Derivation.ToldBehind(held, cancellationToken) };
        }

        if (Urgency > Urgency.None)
        {
            var raising = findings.Where(finding => finding.Conclusion is LocalReferral referral && referral.Urgency == Urgency);
            yield return new RaisedLocally(Urgency) { RestsOn = Derivation.ToldBehind(raising.Select(finding => finding.Source), cancellationToken) };
        }

        foreach (var reason in advice.Referral.Reasons.Where(reason => reason.Code == ReferralCode.ConservativeCareFailed))
        {
            var facts = reason.Because.SelectMany(because => because.Facts);
            yield return new CareFailedWithoutLocalRules { RestsOn = FactSet.Of(facts.Select(FactSet.Of)) };
        }
    }
}
