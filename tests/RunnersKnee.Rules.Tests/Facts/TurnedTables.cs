using System.Reflection;
using System.Runtime.Loader;

namespace RunnersKnee.Rules.Tests;

/// <summary>
/// The library once more, in which the tables of findings, treatments, notes and reasons stand the other way round: as if every
/// member had got another number than the one by its place.
/// </summary>
internal sealed class TurnedTables : AssemblyLoadContext
{
    private static readonly Assembly[] Twice = [typeof(KneeCase).Assembly, typeof(TurnedTables).Assembly];

    private TurnedTables()
    {
    }

    /// <summary>What <see cref="Answers"/> gives where the tables are turned.</summary>
    internal static string[] AnswersTurned(string[] cases)
    {
        var here = new TurnedTables().LoadFromAssemblyPath(typeof(TurnedTables).Assembly.Location).GetType(typeof(TurnedTables).FullName!)!;
        here.GetMethod(nameof(Turn), BindingFlags.Static | BindingFlags.NonPublic)!.Invoke(null, null);
        return (string[])here.GetMethod(nameof(Answers), BindingFlags.Static | BindingFlags.NonPublic)!.Invoke(null, [cases])!;
    }

    /// <summary>Each case as it is written, and the advice on it with all questions.</summary>
    internal static string[] Answers(string[] cases)
    {
        var advisor = new RunnersKneeAdvisor(new RunnersKneeOptions { GuidelineAdditions = true });
        return [.. cases.Select(CaseJson.Read).SelectMany(told => (string[])
            [CaseJson.Write(told), AdviceJson.Write(advisor.Advise(told, new AdviceRequest { Questions = 200 }))])];
    }

    protected override Assembly? Load(AssemblyName assemblyName) =>
        Array.Find(Twice, assembly => assembly.GetName().Name == assemblyName.Name) is { } ours
            ? LoadFromAssemblyPath(ours.Location)
            : null;

    private static void Turn()
    {
        if (GetLoadContext(typeof(KneeCase).Assembly) == Default)
            throw new InvalidOperationException("The tables of the other tests stay as they are.");
        Array[] tables =
        [
            (FindingInfo[])FindingCatalogue.All, FindingCatalogue.Findings, (FindingInfo[])FindingCatalogue.Criteria,
            (TreatmentInfo[])TreatmentCatalogue.All, TreatmentCatalogue.Treatments, (TreatmentInfo[])TreatmentCatalogue.Planned,
            NoteTable.Notes, ReferralOrder.Codes,
        ];
        Array.ForEach(tables, Array.Reverse);
    }
}
