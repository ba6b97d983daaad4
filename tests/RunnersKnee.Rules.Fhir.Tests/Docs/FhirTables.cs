using static RunnersKnee.Rules.Fhir.Tests.HookRequest;

namespace RunnersKnee.Rules.Fhir.Tests;

/// <summary>Makes the tables of docs/FHIR.md: from the questionnaire, the table of codes, and what comes of a plan and of orders.</summary>
internal static class FhirTables
{
    internal static IReadOnlyList<(string Name, IEnumerable<string> Rows)> All { get; } =
        [("items", Items()), ("codes", RecordRows()), ("words", WordRows()), ("activities", Activities()), ("cards", Cards())];

    private static IEnumerable<string> Items()
    {
        yield return "| link id | items | type | answers |";
        yield return "|---|---|---|---|";
        foreach (var kind in Leaves(KneeQuestionnaire.Create().Item).Where(item => item.Type != Questionnaire.QuestionnaireItemType.Display)
            .GroupBy(KindOf))
        {
            var first = kind.First();
            var type = Hl7.Fhir.Utility.EnumUtility.GetLiteral(first.Type) + (first.Repeats == true ? ", repeats" : "");
            yield return $"| `{kind.Key}` | {kind.Count()} | {type} | {AnswersOf(first)} |";
        }
    }

    private static IEnumerable<string> RecordRows()
    {
        yield return "| system | code | what it stands for | read as | tells | verified |";
        yield return "|---|---|---|---|---|---|";
        foreach (var row in RecordCodes.Default.Rows)
        {
            yield return $"| {SystemOf(row)} | {row.Code}{(row.IsClass ? "…" : "")} | {row.Name} | {Lower(row.Use)} "
                + $"| {Told(row.Findings, row.Treatment)} | {Lower(row.Verification)} |";
        }
    }

    private static IEnumerable<string> WordRows()
    {
        yield return "| words in the name of a medicine | taken, tells | as an allergy, tells |";
        yield return "|---|---|---|";
        foreach (var same in RecordCodes.Default.Words
            .GroupBy(word => (Told: Told(word.Findings, word.Treatment), word.Allergy, word.DraftsOnly)))
        {
            var told = same.Key.DraftsOnly ? $"{same.Key.Told} (the treatment as a draft alone)" : same.Key.Told;
            var allergy = same.Key.Allergy is { } finding ? $"`{Codes.Of(finding)}`" : "";
            yield return $"| {string.Join(", ", same.Select(word => word.Word))} | {told} | {allergy} |";
        }
    }

    private static IEnumerable<string> Activities()
    {
        yield return "| a treatment that is | in a step that is | has the status | and `doNotPerform` |";
        yield return "|---|---|---|---|";
        var seen = WorkedCases.All.Concat(RandomCases.Take(2000)).Select(kneeCase => Advised.On(kneeCase))
            .SelectMany(advice => advice.Plan.Steps.SelectMany(step => step.Recommendations.Select(treatment => (step, treatment)))
                .Join(
                    advice.ToCarePlan().Activity.Where(activity => activity.Detail.Code.Coding.Count > 0),
                    planned => Codes.Of(planned.treatment.Treatment),
                    activity => activity.Detail.Code.Coding[0].Code,
                    (planned, activity) => (planned.treatment.Status, planned.treatment.InUse, Step: planned.step.Status,
                        As: activity.Detail.Status, Not: activity.Detail.DoNotPerform == true)))
            .Distinct()
            .GroupBy(row => (row.Status, InUse: row.InUse == true && row.As == CarePlan.CarePlanActivityStatus.InProgress, row.As, row.Not))
            .OrderByDescending(group => group.Key.Status).ThenBy(group => group.Key.InUse).ThenBy(group => group.Key.As);
        foreach (var group in seen)
        {
            var steps = group.Select(row => row.Step).Distinct().Order().ToList();
            var where = steps.Count == Codes.Members<PlanStepStatus>().Count ? "any" : string.Join(", ", steps.Select(Codes.Of));
            yield return $"| {Codes.Of(group.Key.Status)}{(group.Key.InUse ? ", in use" : "")} | {where} "
                + $"| {Hl7.Fhir.Utility.EnumUtility.GetLiteral(group.Key.As)} | {(group.Key.Not ? "yes" : "")} |";
        }
    }

    private static IEnumerable<string> Cards()
    {
        yield return "| an order of | whose record tells | gets | that says |";
        yield return "|---|---|---|---|";
        foreach (var (medicine, record, request) in new[]
        {
            ("an NSAID", "warfarin", new HookRequest { MedicationRequests = BundleOf(Warfarin), Drafts = BundleOf(Draft("Ibuprofen")) }),
            ("an NSAID", "nothing else", new HookRequest { Drafts = BundleOf(Draft("Ibuprofen")) }),
            ("a corticosteroid into the joint", "nothing else",
                new HookRequest { Drafts = BundleOf(Draft("Triamcinolone intra-articular")) }),
            ("hyaluronic acid", "nothing else", new HookRequest { Drafts = BundleOf(Draft("Hylan prefilled syringe")) }),
            ("an unknown medicine", "nothing else", new HookRequest { Drafts = BundleOf("null") }),
            ("an NSAID", "no conditions, as they were not sent",
                new HookRequest { Conditions = "null", Drafts = BundleOf(Draft("Ibuprofen")) }),
        })
        {
            foreach (var card in Hooks.Cards(request))
                yield return $"| {medicine} | {record} | {Lower(card.Indicator)} | {card.Summary} |";
        }
    }

    private static IEnumerable<Questionnaire.ItemComponent> Leaves(IEnumerable<Questionnaire.ItemComponent> items) =>
        items.SelectMany(item => item.Type == Questionnaire.QuestionnaireItemType.Group ? Leaves(item.Item) : [item]);

    private static string KindOf(Questionnaire.ItemComponent item) =>
        item.LinkId.Contains('.', StringComparison.Ordinal) ? item.LinkId.Split('.')[0] + ".{code}" : item.LinkId;

    private static string AnswersOf(Questionnaire.ItemComponent item)
    {
        var codings = item.AnswerOption.Select(option => (Coding)option.Value).ToList();
        return codings.Count switch
        {
            0 => $"a whole number, 0–{KneeCase.MaxAge}",
            > 10 => $"the codes of `{codings[0].System}`",
            _ => string.Join("; ", codings.GroupBy(coding => coding.System).Select(system =>
                $"{string.Join(", ", system.Select(coding => $"`{coding.Code}`"))} of `{system.Key}`")),
        };
    }

    private static string SystemOf(RecordCode row) => row.System switch
    {
        RecordCodes.Snomed => "SNOMED CT",
        RecordCodes.RxNorm => "RxNorm",
        RecordCodes.Atc => "ATC",
        _ => "ICD-10-CM",
    };

    private static string Told(IEnumerable<Finding> findings, Treatment? treatment) => string.Join(", ", findings
        .Select(finding => $"`{Codes.Of(finding)}`=yes")
        .Concat(treatment is { } taken ? [$"`{Codes.Of(taken)}`"] : Array.Empty<string>()));

    private static string Lower<TCode>(TCode code) => JsonNamingPolicy.CamelCase.ConvertName(code.ToString());
}
