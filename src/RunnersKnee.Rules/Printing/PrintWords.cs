namespace RunnersKnee.Rules.Printing;

/// <summary>The words for codes, and the few that stand around them.</summary>
internal sealed class PrintWords(AdviceTexts texts)
{
    /// <summary>
    /// The words in which an advice was given. Two languages are never mixed: half of the words stand in the advice itself.
    /// </summary>
    /// <exception cref="ArgumentException">The texts are in another language.</exception>
    internal static PrintWords For(Advice advice, PrintOptions? options)
    {
        ArgumentNullException.ThrowIfNull(advice);
        var texts = options?.Texts ?? advice.Texts ?? AdviceTexts.English;
        return advice.Language is not { } language || language == texts.Language
            ? new PrintWords(texts)
            : throw new ArgumentException(
                $"The advice was given in '{language}', and these texts are in '{texts.Language}': pass the texts of '{language}'.",
                nameof(options));
    }

    internal AdviceTexts Texts => texts;
    internal string this[string name] => texts["print." + name];

    internal string Title(Advice advice)
    {
        var title = advice.Id is { } id ? $"{this["titleOf"]} '{id}'" : this["title"];
        return advice.GuidelineAdditions ? $"{title} ({this["additions"]})" : title;
    }

    /// <summary>Treatments by name; of what joins two of them, the parts are enough.</summary>
    internal string Names(IReadOnlyCollection<Treatment> treatments) => string.Join("; ", treatments
        .Where(treatment => treatment != Treatment.PostActivityIceAndTopical
            || !(treatments.Contains(Treatment.IceWithCompression) || treatments.Contains(Treatment.TopicalPainRelief)))
        .Select(texts.NameOf));

    internal string Names(IEnumerable<Finding> findings) => string.Join("; ", findings.Select(texts.NameOf));

    internal string Names(IEnumerable<QuestionSubject> subjects) => string.Join("; ", subjects.Select(texts.NameOf));

    /// <summary>What calls for care, by name; a caution of a local rule in its words.</summary>
    internal string Names(IEnumerable<Caution> cautions) => string.Join("; ", cautions.Select(caution =>
        Codes.TryParse<Finding>(caution.Code, out var finding) ? texts.NameOf(finding)
        : caution.Code == AgeCaution.Under18.Code || caution.Code == AgeCaution.From60.Code ? texts[TextKeys.Age]
        : caution.Text));

    internal string Names(IEnumerable<TreatmentStep> steps) => string.Join("; ", steps.Select(texts.NameOf));

    /// <summary>The first names; those for which there is no room are counted.</summary>
    internal string Counted(IReadOnlyCollection<string> names, int most) =>
        string.Join("; ", names.Count <= most ? names : names.Take(most).Append(More(names.Count - most)));

    internal string More(int count) =>
        texts[TextKeys.AndMore].Replace(TextKeys.CountPlaceholder, count.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    /// <summary>Names under what they are, where there are any.</summary>
    internal IEnumerable<string> Listed(string label, string? names) => string.IsNullOrEmpty(names) ? [] : [$"{this[label]}: {names}"];

    internal IEnumerable<string> Criteria(string label, Advice advice, CriterionStatus status) =>
        Listed(
            label,
            Names(advice.Assessment.Criteria.Where(criterion => criterion.Status == status).Select(criterion => criterion.Finding)));

    /// <summary>What is said of treatments; what is said of several is said once.</summary>
    internal IEnumerable<string> SaidOnce(IEnumerable<(Treatment Treatment, string Text)> said) => said
        .GroupBy(item => item.Text, item => item.Treatment, StringComparer.Ordinal)
        .Select(group => $"{Names([.. group])}: {group.Key}");

    internal string Step(PlanStep step) => $"{this["step"]} {DisplayOrder.PlaceOf(step.Step) + 1}: {step.Title}";

    /// <summary>Treatments that are not for now, and why; those with the same reason stand together.</summary>
    internal IEnumerable<string> NotForNow(IEnumerable<Recommendation> items) => items
        .GroupBy(WhyNot, item => item.Treatment, StringComparer.Ordinal)
        .Select(group => $"{Names([.. group])}: {group.Key}");

    /// <summary>A treatment that is not for now, and why.</summary>
    internal string NotForNow(Recommendation item) => $"{texts.NameOf(item.Treatment)}: {WhyNot(item)}";

    private string WhyNot(Recommendation item)
    {
        string[] why =
        [
            .. item.ContraindicatedBy.Count > 0
                ? [$"{texts["followUp.ruledOutBy"]}: {Names(item.ContraindicatedBy)}"]
                : Array.Empty<string>(),
            .. item.WithheldBy.Select(addition => addition.Text),
            .. item.WaitingFor.Count > 0 ? [Names(item.WaitingFor)] : Array.Empty<string>(),
        ];
        return texts.NameOf(item.Status) + (why.Length > 0 ? $" ({string.Join("; ", why)})" : string.Empty);
    }

    /// <summary>Why a treatment is ruled out, and why local rules hold it back; nothing where neither is so.</summary>
    internal IEnumerable<AdviceLine> RuledOut(
        Treatment treatment, IEnumerable<Finding> contraindicatedBy, IEnumerable<LocalAddition> withheldBy) =>
    [
        .. contraindicatedBy.Select(finding => Section.Detail(texts.Contraindication(treatment, finding))),
        .. withheldBy.Select(addition => Section.Detail(addition.Text)),
    ];

    /// <summary>The same of a treatment that is warned against.</summary>
    internal IEnumerable<AdviceLine> RuledOut(Warning warning) =>
        RuledOut(warning.Treatment, warning.ContraindicatedBy, warning.WithheldBy);

    internal AdviceLine DependsOn(Finding finding) => Section.Detail($"{Sentence(this["dependsOn"])}: {texts[TextKeys.Question(finding)]}");

    /// <summary>A label as the beginning of a sentence.</summary>
    internal static string Sentence(string label) => label.Length == 0 ? label : char.ToUpperInvariant(label[0]) + label[1..];
}
