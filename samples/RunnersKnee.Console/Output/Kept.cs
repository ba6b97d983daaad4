using RunnersKnee.Rules;

namespace RunnersKnee.Sample;

/// <summary>What is kept of a person: what was told, alone or with the advice.</summary>
internal static class Kept
{
    internal static void Case(KeptFile? file, KneeCase told) => file?.Write(
        CaseJson.Write(told, indented: true), name => $"what you told. Ask about a treatment: check {name} TREATMENT");

    internal static void Record(KeptFile? file, AdviceRecord record) => file?.Write(
        RecordJson.Write(record, indented: true), name => $"the case and its advice. What has changed since: follow {name} LATER");
}
