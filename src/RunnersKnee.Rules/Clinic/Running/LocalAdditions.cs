using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules;

/// <summary>What the host's own rules add to one advice, in the order of the rules.</summary>
internal sealed class LocalAdditions(IReadOnlyList<LocalFinding> findings)
{
    /// <summary>Nothing added.</summary>
    internal static LocalAdditions None { get; } = new([]);
    /// <summary>The highest urgency asked for; none where none is.</summary>
    internal Urgency Urgency { get; } = Conclusions<LocalReferral>(findings).Select(referral => referral.Urgency).Append(Urgency.None).Max();
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
            .. Conclusions<LocalCaution>(findings)
                .Where(caution => caution.Treatment == treatment)
                .Select(caution => new Caution { Code = caution.Code, Text = caution.Text })
                .Distinct(),
        ];

    /// <summary>What the protocol's rules are told of it when they run again.</summary>
    /// <param name="advice">What they said without it.</param>
    /// <param name="told">What they were told.</param>
    internal IEnumerable<HostWord> WordsOn(Advice advice, IReadOnlyList<object> told)
    {
        foreach (var held in findings.Where(finding => finding.Conclusion is LocalWithholding)
            .GroupBy(finding => ((LocalWithholding)finding.Conclusion).Treatment))
        {
            yield return new HeldByHost(held.Key) { RestsOn = Together(held) };
        }

        var raising = findings.Where(finding => finding.Conclusion is LocalReferral referral && referral.Urgency == Urgency).ToList();
        if (raising.Count > 0)
            yield return new RaisedByHost(Urgency) { RestsOn = Together(raising) };

        foreach (var reason in advice.Referral.Reasons.Where(reason => reason.Code == ReferralCode.ConservativeCareFailed))
        {
            var texts = reason.Because.SelectMany(because => because.Facts).ToHashSet(StringComparer.Ordinal);
            yield return new CareFailedWithoutHost
            {
                RestsOn = told.OfType<CaseFact>().Where(fact => texts.Contains(fact.Text))
                    .Aggregate(default(FactSet), (facts, fact) => facts.With(FactSet.Of(fact))),
            };
        }
    }

    private static FactSet Together(IEnumerable<LocalFinding> findings) =>
        findings.Aggregate(default(FactSet), (facts, finding) => facts.With(finding.RestsOn));

    private static IEnumerable<T> Conclusions<T>(IReadOnlyList<LocalFinding> findings)
        where T : LocalConclusion => findings.Select(finding => finding.Conclusion).OfType<T>();
}
