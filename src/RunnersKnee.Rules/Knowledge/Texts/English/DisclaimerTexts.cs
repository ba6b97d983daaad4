namespace RunnersKnee.Rules;

/// <summary>What the advice is and is not.</summary>
internal static class DisclaimerTexts
{
    internal static IReadOnlyList<KeyValuePair<string, string>> Entries { get; } =
    [
        new("disclaimer",
            "This is information that follows one practitioner's protocol for runner's knee and shows where published "
            + "guidance agrees or differs. It is not a diagnosis, and it does not replace an examination or the advice of a "
            + "clinician. It is not an emergency service: if you feel seriously unwell, call your emergency number."),
    ];
}
