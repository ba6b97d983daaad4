namespace RunnersKnee.Rules.Fhir;

/// <summary>The codes that ship: those that were seen in content of HL7 or Synthea, or agree in several public repositories.</summary>
internal static class DefaultCodes
{
    private const string Snomed = RecordCodes.Snomed;
    private const string RxNorm = RecordCodes.RxNorm;
    private const string Atc = RecordCodes.Atc;
    private const string Icd10Cm = RecordCodes.Icd10Cm;
    private const CodeVerification Seen = CodeVerification.Seen;
    private const CodeVerification Agreeing = CodeVerification.Agreeing;

    internal static IReadOnlyList<RecordCode> Rows { get; } =
    [
        Diagnosis(Snomed, "430725003", "patellofemoral stress syndrome"),
        Diagnosis(Icd10Cm, "M22.2X1", "patellofemoral disorder, right knee"),
        Diagnosis(Icd10Cm, "M22.2X2", "patellofemoral disorder, left knee"),
        Diagnosis(Icd10Cm, "M22.2X9", "patellofemoral disorder, knee not named"),
        Condition("77386006", "pregnant", Seen, Finding.Pregnancy),
        Condition("195967001", "asthma", Seen, Finding.Asthma),
        Condition("59621000", "essential hypertension", Seen, Finding.Hypertension),
        Condition("709044004", "chronic kidney disease", Agreeing, Finding.KidneyDisease),
        Condition("13200003", "peptic ulcer", Agreeing, Finding.PepticUlcer),
        Condition("195295006", "Raynaud's phenomenon", Agreeing, Finding.Raynauds),
        Allergy("293586001", "allergy to aspirin", Finding.AspirinOrNsaidAllergy),
        Allergy("293619005", "allergy to ibuprofen", Finding.AspirinOrNsaidAllergy),
        Taken(Snomed, "7034005", "diclofenac", Seen, Treatment.Nsaid),
        Taken(Snomed, "38218009", "hyaluronic acid", Seen, Treatment.HyaluronicAcidInjection),
        Taken(RxNorm, "5640", "ibuprofen", Agreeing, Treatment.Nsaid),
        Taken(RxNorm, "310965", "ibuprofen tablet", Seen, Treatment.Nsaid),
        Taken(RxNorm, "849574", "naproxen tablet", Seen, Treatment.Nsaid),
        Taken(Atc, "M01A", "anti-inflammatory medicines, non-steroidal", Agreeing, Treatment.Nsaid) with { IsClass = true },
        Taken(Atc, "M01AX05", "glucosamine", Agreeing, Treatment.JointNutrients),
        Taken(Atc, "M01AX25", "chondroitin sulfate", Agreeing, Treatment.JointNutrients),
        Taken(Atc, "M09AX01", "hyaluronic acid", Agreeing, Treatment.HyaluronicAcidInjection),
        Taken(Atc, "H02AB08", "triamcinolone", Agreeing, Treatment.CortisoneInjection),
        Taken(Atc, "B01AA03", "warfarin", Agreeing, treatment: null) with { Findings = [Finding.TakesWarfarin] },
    ];

    /// <summary>What the diagnosis says: there is pain at the kneecap, and an examination fits runner's knee.</summary>
    private static RecordCode Diagnosis(string system, string code, string name) =>
        Row(system, code, name, RecordCodeUse.Condition, Agreeing) with { Findings = [Finding.KneecapPain, Finding.ExamConsistent] };

    private static RecordCode Condition(string code, string name, CodeVerification verification, Finding finding) =>
        Row(Snomed, code, name, RecordCodeUse.Condition, verification) with { Findings = [finding] };

    private static RecordCode Allergy(string code, string name, Finding finding) =>
        Row(Snomed, code, name, RecordCodeUse.Allergy, Seen) with { Findings = [finding] };

    private static RecordCode Taken(string system, string code, string name, CodeVerification verification, Treatment? treatment) =>
        Row(system, code, name, RecordCodeUse.Medicine, verification) with { Treatment = treatment };

    private static RecordCode Row(string system, string code, string name, RecordCodeUse use, CodeVerification verification) =>
        new() { System = system, Code = code, Name = name, Use = use, Verification = verification };
}
