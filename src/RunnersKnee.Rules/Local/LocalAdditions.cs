using NRules.RuleModel;

namespace RunnersKnee.Rules.Local;

/// <summary>What local rules add to one piece of advice, in the order of the rules, and those of them that failed.</summary>
internal sealed class LocalAdditions(IReadOnlyList<LocalFinding> findings, DegradedRule[] degraded)
{
    /// <summary>Nothing added.</summary>
    internal static LocalAdditions None { get; } = new([], []);

    /// <summary>The rules that failed.</summary>
    internal DegradedRule[] Degraded => degraded;

    /// <summary>The highest urgency asked for; none where none is.</summary>
    internal Urgency Urgency { get; } = findings.Max(finding => (finding.Conclusion as LocalReferral)?.Urgency) ?? Urgency.None;

    /// <summary>Whether anything beside the listing changes.</summary>
    internal bool HaveEffect => findings.Any(finding => finding.Conclusion is LocalCaution or LocalWithholding or LocalReferral);

    /// <summary>Everything that was added, each once.</summary>
    internal LocalAddition[] Listed => ListOf(findings);

    /// <summary>What holds a treatment back, each once.</summary>
    internal LocalAddition[] WithheldBy(Treatment treatment) => findings.Count == 0
        ? []
        : ListOf(findings.Where(finding => finding.Conclusion is LocalWithholding withheld && withheld.Treatment == treatment));

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

    /// <summary>The facts that the protocol's rules are told of it when they run again.</summary>
    /// <param name="advice">What they said without it.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <exception cref="OperationCanceledException">The operation was canceled.</exception>
    internal IEnumerable<LocalFact> FactsFor(Advice advice, CancellationToken cancellationToken)
    {
        foreach (var held in findings.ToLookup(finding => (finding.Conclusion as LocalWithholding)?.Treatment, finding => finding.Facts))
        {
            if (held.Key is { } treatment)
                yield return new HeldLocally(treatment) { RestsOn = ToldBehind(held) };
        }

        if (Urgency > Urgency.None)
        {
            var raising = findings.Where(finding => finding.Conclusion is LocalReferral referral && referral.Urgency == Urgency);
            yield return new RaisedLocally(Urgency) { RestsOn = ToldBehind(raising.Select(finding => finding.Facts)) };
        }

        foreach (var reason in advice.Referral.Reasons.Where(reason => reason.Code == ReferralCode.ConservativeCareFailed))
        {
            var facts = reason.Because.SelectMany(because => because.Facts);
            yield return new CareFailedWithoutLocalRules { RestsOn = FactSet.Of(facts.Select(FactSet.Of)) };
        }

        FactSet ToldBehind(IEnumerable<IEnumerable<IFact>> facts) =>
            Derivation.ToldBehind(facts.SelectMany(all => all), cancellationToken);
    }

    private static LocalAddition[] ListOf(IEnumerable<LocalFinding> findings) =>
    [
        .. findings
            .Select(finding => new LocalAddition { Rule = finding.Rule, Code = finding.Conclusion.Code, Text = finding.Conclusion.Text })
            .Distinct(),
    ];
}
