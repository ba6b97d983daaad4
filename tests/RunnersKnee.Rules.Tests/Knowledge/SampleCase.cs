using System.Text.Json.Nodes;

namespace RunnersKnee.Rules.Tests;

/// <summary>A case of the fixed sample, and what a host's own rules said of it.</summary>
internal sealed record SampleCase(KneeCase Case, IReadOnlyList<LocalFact> HostWords)
{
    private const string Withheld = "withheld";

    private const string Raised = "raised";

    private const string CareFailed = "careFailed";

    /// <summary>The case as a line of the sample's file, without what it considers: one that is read considers every treatment.</summary>
    internal string Line
    {
        get
        {
            var document = JsonNode.Parse(CaseJson.Write(Case))!.AsObject();
            document.Remove("considering");
            JsonObject line = new() { ["case"] = document };
            if (HostWords.Count > 0)
                line["hostWords"] = new JsonArray([.. HostWords.Select(word => (JsonNode)Write(word))]);
            return line.ToJsonString();
        }
    }

    internal SampleCase At(int? age) => this with { Case = Case.WithAge(age) };

    internal static SampleCase Read(string line)
    {
        var read = JsonNode.Parse(line)!;
        return new SampleCase(
            CaseJson.Read(read["case"]!.ToJsonString()).Considering(TreatmentCatalogue.All.Select(row => row.Treatment)),
            [.. (read["hostWords"]?.AsArray() ?? []).Select(word => ReadWord(word!.GetValue<string>()))]);
    }

    private static string Write(LocalFact word) => word switch
    {
        HeldLocally held => $"{Withheld} {Codes.Of(held.Treatment)}",
        RaisedLocally raised => $"{Raised} {Codes.Of(raised.Urgency)}",
        CareFailedWithoutLocalRules => CareFailed,
        _ => throw new InvalidOperationException($"The sample has no code for {word}."),
    };

    private static LocalFact ReadWord(string word) => word.Split(' ') switch
    {
        [Withheld, var code] when Codes.TryParse<Treatment>(code, out var treatment) => new HeldLocally(treatment),
        [Raised, var code] when Codes.TryParse<Urgency>(code, out var urgency) => new RaisedLocally(urgency),
        [CareFailed] => new CareFailedWithoutLocalRules(),
        _ => throw new InvalidOperationException($"'{word}' is no word of a host."),
    };
}
