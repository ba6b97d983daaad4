namespace RunnersKnee.Rules;

/// <summary>What came of one run of the host's own rules: additions where all went well, failures otherwise.</summary>
internal readonly record struct LocalRun(IReadOnlyList<LocalFinding> Findings, IReadOnlyList<LocalFailure> Failures, int Firings);
