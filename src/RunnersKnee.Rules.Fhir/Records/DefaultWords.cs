namespace RunnersKnee.Rules.Fhir;

/// <summary>
/// The words that ship: international names of ingredients. Orders carry codes of products, of which no table is complete; the name of what
/// is in them mostly stands beside the code.
/// </summary>
internal static class DefaultWords
{
    internal static IReadOnlyList<MedicineWord> All { get; } =
    [
        .. Each(
            "ibuprofen dexibuprofen naproxen diclofenac aceclofenac celecoxib etoricoxib meloxicam piroxicam tenoxicam lornoxicam "
            + "indometacin indomethacin ketoprofen dexketoprofen flurbiprofen ketorolac nabumetone etodolac sulindac nsaid nsaids",
            name => new MedicineWord { Word = name, Treatment = Treatment.Nsaid, Allergy = Finding.AspirinOrNsaidAllergy }),

        // At any dose it keeps blood from clotting; whether it is meant for pain, its name does not say.
        .. Each("aspirin acetylsalicylic", name => new MedicineWord
        {
            Word = name,
            Findings = [Finding.TakesOtherAnticoagulant],
            Allergy = Finding.AspirinOrNsaidAllergy,
            Treatment = Treatment.Nsaid,
            DraftsOnly = true,
        }),
        .. Each("warfarin", name => new MedicineWord { Word = name, Findings = [Finding.TakesWarfarin] }),
        .. Each(
            "apixaban rivaroxaban edoxaban dabigatran phenprocoumon acenocoumarol heparin enoxaparin dalteparin tinzaparin fondaparinux "
            + "clopidogrel prasugrel ticagrelor dipyridamole",
            name => new MedicineWord { Word = name, Findings = [Finding.TakesOtherAnticoagulant] }),
        .. Each(
            "lithium methotrexate sertraline fluoxetine citalopram escitalopram paroxetine venlafaxine duloxetine mirtazapine "
            + "amitriptyline lisinopril ramipril enalapril perindopril losartan candesartan valsartan irbesartan amlodipine bisoprolol "
            + "metoprolol atenolol hydrochlorothiazide chlorthalidone indapamide furosemide torasemide spironolactone prednisone",
            name => new MedicineWord { Word = name, Findings = [Finding.TakesInteractingMedicine] }),
        .. Each(
            "triamcinolone methylprednisolone betamethasone dexamethasone hydrocortisone prednisolone",
            name => new MedicineWord
            {
                Word = name,
                Allergy = Finding.CorticosteroidAllergy,
                Treatment = Treatment.CortisoneInjection,
            }),
        .. Each(
            "hyaluronic hyaluronate hyaluronan hylan",
            name => new MedicineWord
            {
                Word = name,
                Allergy = Finding.HyaluronanAllergy,
                Treatment = Treatment.HyaluronicAcidInjection,
            }),
        .. Each("glucosamine chondroitin", name => new MedicineWord { Word = name, Treatment = Treatment.JointNutrients }),
    ];

    private static IEnumerable<MedicineWord> Each(string names, Func<string, MedicineWord> word) => names.Split(' ').Select(word);
}
