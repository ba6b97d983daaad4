namespace RunnersKnee.Rules.Fhir;

/// <summary>A medicine as an order or a statement names it: what it is, what it is called, and where it goes.</summary>
internal sealed record Medicine(IReadOnlyList<CodeableConcept> Concepts, IReadOnlyList<string> Names, IReadOnlyList<string> Route)
{
    private static readonly string[] ElsewhereWords =
        ["ophthalmic", "eye", "eyes", "otic", "ear", "nasal", "conjunctival", "inhalation", "inhaler"];

    private static readonly string[] InjectionWords = ["injection", "injectable", "inject", "syringe", "prefilled"];
    private static readonly string[] OralWords = ["oral", "orally", "mouth", "tablet", "tablets", "capsule", "capsules"];

    internal string? Name => Names.Count > 0 ? Names[0] : null;

    internal bool IsIntraArticular => Route.Any(text => Letters(text).Contains("intraarticular", StringComparison.OrdinalIgnoreCase));
    internal bool IsInjected => IsIntraArticular || Says(InjectionWords);
    internal bool IsOral => Says(OralWords);

    /// <summary>Whether it goes into the eye, the ear, the nose or the lung, where the same ingredient is another matter.</summary>
    internal bool IsElsewhere => Says(ElsewhereWords);

    /// <summary>Reads an order or a statement; a medicine that it refers to and that is not there leaves only its name.</summary>
    internal static Medicine Of(Resource resource, Func<string, Resource?> find)
    {
        var (medication, dosages) = resource switch
        {
            MedicationRequest request => (request.Medication, request.DosageInstruction),
            MedicationStatement statement => (statement.Medication, statement.Dosage),
            _ => (null, []),
        };
        var (concepts, names) = medication switch
        {
            CodeableConcept concept => ([concept], []),
            ResourceReference reference => (
                ConceptsOf(Resolve(reference, (DomainResource)resource, find)),
                reference.Display is { } display ? [display] : Array.Empty<string>()),
            _ => (Array.Empty<CodeableConcept>(), Array.Empty<string>()),
        };
        string[] called = [.. MedicineWords.NamesOf(concepts), .. names];
        return new Medicine(concepts, called, [.. called, .. dosages.SelectMany(RouteOf)]);
    }

    private static Resource? Resolve(ResourceReference reference, DomainResource resource, Func<string, Resource?> find) =>
        reference.Reference switch
        {
            null => null,
            ['#', .. var id] => resource.Contained.Find(contained => contained.Id == id),
            var other => find(other),
        };

    private static CodeableConcept[] ConceptsOf(Resource? resource) => resource is Medication medication
        ? [.. medication.Ingredient.Select(ingredient => ingredient.Item).Prepend(medication.Code).OfType<CodeableConcept>()]
        : [];

    private static IEnumerable<string> RouteOf(Dosage dosage) => MedicineWords.NamesOf(
            new[] { dosage.Route, dosage.Site, dosage.Method }.OfType<CodeableConcept>())
        .Concat(new[] { dosage.Text, dosage.PatientInstruction }.OfType<string>());

    private bool Says(string[] words) => Route.SelectMany(MedicineWords.Split).Intersect(words, StringComparer.OrdinalIgnoreCase).Any();
    private static string Letters(string text) => string.Concat(text.Where(char.IsLetter));
}
