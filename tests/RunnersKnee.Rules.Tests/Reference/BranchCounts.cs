using System.Collections.Concurrent;

namespace RunnersKnee.Rules.Tests;

/// <summary>How often each branch of the decisions occurred.</summary>
internal sealed class BranchCounts
{
    private readonly ConcurrentDictionary<string, int> _counts = new();

    internal int this[string branch] => _counts.GetValueOrDefault(branch);

    internal void Count(ReferenceAdvice advice)
    {
        Add(advice.Likelihood);
        Add(advice.Urgency);
        Add(advice.Running);
        Add(advice.Plan.Status);
        Add(advice.LastResort.Reached ? "last resort reached" : "last resort not reached");
        AddEach(advice.Reasons.Select(reason => reason.Code));
        AddEach(advice.Notes);
        AddEach(advice.Plan.Steps.Select(step => step.Status));
        AddEach(advice.Plan.Steps.SelectMany(step => step.Treatments).Select(treatment => treatment.Status));
        AddEach(advice.Warnings.Select(warning => warning.Level));
        AddEach(advice.LastResort.Options.Select(option => option.Standing));
        AddEach(advice.Verdicts.Select(verdict => verdict.Verdict));
    }

    internal static string Branch<TCode>(TCode code)
        where TCode : struct, Enum => $"{typeof(TCode).Name} {Codes.Of(code)}";

    public override string ToString() =>
        string.Join(
            Environment.NewLine,
            _counts.OrderBy(count => count.Key, StringComparer.Ordinal).Select(count => $"{count.Value,8} {count.Key}"));

    private void AddEach<TCode>(IEnumerable<TCode> codes)
        where TCode : struct, Enum
    {
        foreach (var code in codes)
            Add(code);
    }

    private void Add<TCode>(TCode code)
        where TCode : struct, Enum => Add(Branch(code));

    private void Add(string branch) => _counts.AddOrUpdate(branch, 1, (_, count) => count + 1);
}
