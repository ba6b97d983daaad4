namespace RunnersKnee.Rules.WhatIf;

/// <summary>
/// Explains a verdict or a reason to see a clinician: why, by the reasons of the run, and what would change it, by further runs.
/// </summary>
/// <param name="texts">The words.</param>
/// <param name="rules">The rules, for their descriptions.</param>
/// <param name="advise">Gives the advice on the case.</param>
/// <param name="trial">Runs the rules on a changed case.</param>
internal sealed class Explainer(
    AdviceTexts texts, IReadOnlyList<RuleInfo> rules, Func<KneeCase, Advice> advise, Func<KneeCase, Watched> trial)
{
    internal const string Present = "present";
    internal const string Absent = "absent";

    internal Explanation Explain(KneeCase kneeCase, Treatment treatment)
    {
        var considering = kneeCase.ConsideringOnly(treatment);
        var advice = advise(considering);
        var verdict = advice.Verdicts[0];
        var facts = FactsBehind(verdict.Because, kneeCase);
        var warning = advice.Warnings.FirstOrDefault(warning => warning.Treatment == treatment);
        var search = new VerdictSearch(treatment, new ChangeTrials<Verdict>(considering, trial, watched => watched.Verdict(treatment)));
        // What was tried may not have been: everything else that nothing lifts is so whatever is told.
        var isNeverLifted = warning is { LiftedWhen: null } && verdict.Verdict != Verdict.Tried;
        var alternatives = isNeverLifted ? [] : search.Alternatives(facts, verdict.WaitingFor);
        var isOutOfReach = !search.Reaches(Openness.Waiting, alternatives);
        return new Explanation
        {
            Code = Codes.Of(treatment),
            Name = texts.NameOf(treatment),
            Outcome = Codes.Of(verdict.Verdict),
            Text = Label(verdict.Verdict),
            IsDecidedByHost = verdict.Verdict != search.Now,
            Paragraphs = [.. Paragraphs(advice, verdict, warning, isOutOfReach)],
            Facts = [.. facts.Select(Told)],
            Because = [.. verdict.Because.Select(Explained)],
            // What depends on the same that nobody can change is said once.
            Alternatives = [.. alternatives.Select(InWords).DistinctBy(alternative => alternative.Summary, StringComparer.Ordinal)],
            OutOfReach = isOutOfReach ? texts[isNeverLifted ? "explain.neverLifted" : "explain.outOfReach"] : null,
            Note = texts["explain.note"],
        };

        Alternative InWords((Verdict Outcome, CaseChange[] Changes) found)
        {
            var label = Label(found.Outcome);
            return Alternative(
                Codes.Of(found.Outcome),
                label,
                $"{texts["explain.wouldBe"]} {label}",
                found.Changes,
                kneeCase,
                isWished: search.LeadsNearer(found.Outcome));
        }
    }

    internal Explanation Explain(KneeCase kneeCase, ReferralCode code)
    {
        var reason = advise(kneeCase).Referral.Reasons.FirstOrDefault(reason => reason.Code == code);
        var facts = FactsBehind(reason?.Because ?? [], kneeCase);
        var changes = Turning(
            new ChangeTrials<bool>(kneeCase, trial, watched => watched.HasReason(code)),
            new ChangesToTry(kneeCase, facts));
        var outcome = reason is null ? Absent : Present;
        return new Explanation
        {
            Code = Codes.Of(code),
            Name = texts.NameOf(code),
            Outcome = outcome,
            Text = texts["explain.referral." + outcome],
            Paragraphs = reason is null ? [] : [reason.Text],
            Facts = [.. facts.Select(Told)],
            Because = [.. (reason?.Because ?? []).Select(Explained)],
            Alternatives = changes is null ? [] : [Otherwise(reason is not null, changes, kneeCase)],
            OutOfReach = changes is null ? texts["explain.referral.outOfReach"] : null,
            Note = texts["explain.note"],
        };
    }

    private Alternative Otherwise(bool isPresent, CaseChange[] changes, KneeCase kneeCase)
    {
        var other = isPresent ? Absent : Present;
        var text = texts["explain.referral." + other];
        var wouldBe = isPresent ? texts["explain.wouldNotApply"] : $"{texts["explain.wouldBe"]} {text}";
        return Alternative(other, text, wouldBe, changes, kneeCase, isWished: isPresent);
    }

    /// <summary>The first changes that were found to bring a reason, or take it away; null where none were.</summary>
    private static CaseChange[]? Turning(ChangeTrials<bool> trials, ChangesToTry toTry) =>
        (trials.OutcomeNow ? toTry.AgainstReason() : toTry.ForReason())
            .FirstOrDefault(changes => trials.Gives(changes, !trials.OutcomeNow)) is { } turning
            ? trials.Needed(turning, !trials.OutcomeNow)
            : null;

    /// <summary>
    /// What the advice says of a treatment; that more answers could change it is not said where none was found that would.
    /// </summary>
    private static IEnumerable<string> Paragraphs(Advice advice, TreatmentVerdict verdict, Warning? warning, bool isOutOfReach)
    {
        var evidence = warning?.Evidence
            ?? advice.LastResort.Options.FirstOrDefault(option => option.Treatment == verdict.Treatment)?.Evidence
            ?? advice.Plan.Steps
                .SelectMany(step => step.Recommendations)
                .FirstOrDefault(planned => planned.Treatment == verdict.Treatment)?.Evidence;
        string?[] paragraphs =
        [
            verdict.Verdict == Verdict.NotAssessed && isOutOfReach ? null : verdict.Text,
            .. verdict.WithheldBy.Select(addition => addition.Text),
            warning?.Text, evidence?.Text,
        ];
        return paragraphs.OfType<string>();
    }

    private static CaseChange[] FactsBehind(IReadOnlyList<Reason> because, KneeCase kneeCase)
    {
        var facts = because.SelectMany(reason => reason.Facts).Select(CaseChange.Of).ToHashSet();
        return [.. CaseChange.AllIn(kneeCase).Where(facts.Contains)];
    }

    private ToldFact Told(CaseChange fact) => new() { Fact = fact.ToString(), Text = WithCodes(fact.InWords(texts), fact.InCodes) };

    private ExplainedReason Explained(Reason reason) =>
        new()
        {
            Rule = reason.Rule,
            Description = rules.First(rule => rule.Name == reason.Rule).Description,
            Facts = [.. reason.Facts.Select(fact => fact.Text)],
        };

    /// <summary>
    /// Another outcome, and what leads to it. Where somebody may wish for it and nobody can bring it about, it is said on what it
    /// depends, and not how to get it.
    /// </summary>
    private Alternative Alternative(
        string outcome, string text, string wouldBe, IReadOnlyList<CaseChange> changes, KneeCase kneeCase, bool isWished)
    {
        CaseChange[] fixedFacts = isWished
            ? [.. changes.Where(change => change.IsOutOfReach(kneeCase)).Select(change => change.AsIn(kneeCase))]
            : [];
        var (begins, clauses) = fixedFacts.Length > 0
            ? (texts["explain.dependsOn"], fixedFacts.Select(fact => (Words: fact.InWords(texts), Codes: fact.InCodes)))
            : ($"{wouldBe} {texts["explain.if"]}", changes.Select(change => (Words: change.Supposed(texts), Codes: change.InCodes)));
        return new Alternative
        {
            Outcome = outcome,
            Text = text,
            Changes = [.. changes.Select(change => change.Word(texts, kneeCase))],
            Sentence = Sentence(clauses.Select(clause => clause.Words)),
            Summary = Sentence(clauses.Select(clause => WithCodes(clause.Words, clause.Codes))),
        };

        string Sentence(IEnumerable<string> words) => $"{begins} {string.Join($" {texts["explain.and"]} ", words)}.";
    }

    private static string WithCodes(string words, string codes) => $"{words} ({codes})";

    private string Label(Verdict verdict) => texts[TextKeys.Label(verdict)];
}
