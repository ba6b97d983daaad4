namespace RunnersKnee.Rules.Fhir;

/// <summary>The lists of a patient's record that facts are read from.</summary>
/// <remarks>Numbers never change.</remarks>
public enum RecordList
{
    /// <summary>The patient: the birth date.</summary>
    Patient = 0,

    /// <summary>Conditions: problems and diagnoses.</summary>
    Conditions = 1,

    /// <summary>Allergies and intolerances.</summary>
    Allergies = 2,

    /// <summary>Orders of medicines.</summary>
    MedicationRequests = 3,

    /// <summary>What is said to be taken, ordered or not.</summary>
    MedicationStatements = 4,
}
