using System.CommandLine.Parsing;
using RunnersKnee.Rules;

namespace RunnersKnee.Sample;

/// <summary>Reads codes of the JSON contract, and what people call treatments, from the command line.</summary>
internal static class CodeArgument
{
    /// <summary>Accepts a word from a list.</summary>
    internal static Action<ArgumentResult> OneOf(string noun, IReadOnlyList<string> valid) => result =>
    {
        if (result.Tokens is [{ Value: var word }] && !valid.Contains(word, StringComparer.Ordinal))
            Refuse(result, noun, word, valid);
    };

    /// <summary>Accepts a treatment's code or everyday name, or the code of a reason to see a clinician.</summary>
    internal static void TreatmentOrReferral(ArgumentResult result)
    {
        if (result.Tokens is not [{ Value: var word }] || TreatmentNames.TryParse(word, out _) || Codes.TryParse<ReferralCode>(word, out _))
            return;
        if (new AskedName(word, Treatment: null).Said is { } said)
            result.AddError(said);
        else
            Refuse(result, "code", word, [.. TreatmentNames.All, .. Codes.All<ReferralCode>()]);
    }

    /// <summary>Reads what people ask about: treatments by code or everyday name, and what is known to be outside the protocol.</summary>
    internal static AskedName[] ParseNames(ArgumentResult result)
    {
        var names = new List<AskedName>();
        foreach (var token in result.Tokens)
        {
            if (TreatmentNames.TryParse(token.Value, out var treatment))
                names.Add(new AskedName(token.Value, treatment));
            else if (TreatmentNames.IsOutside(token.Value))
                names.Add(new AskedName(token.Value, null));
            else
                Refuse(result, "treatment", token.Value, TreatmentNames.All);
        }

        return [.. names];
    }

    private static void Refuse(ArgumentResult result, string noun, string word, IReadOnlyList<string> valid)
    {
        var hint = Nearest.Hint(word, valid);
        result.AddError($"Unknown {noun} {Safe.Quote(word)}. {(hint.Length > 0 ? hint : "The command 'schema advice' lists all codes.")}");
    }
}
