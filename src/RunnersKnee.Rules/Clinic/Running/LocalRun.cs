namespace RunnersKnee.Rules;

/// <summary>What came of one run of the host's own rules: additions where all went well, failures otherwise.</summary>
internal readonly record struct LocalRun(IReadOnlyList<LocalFinding> Findings, IReadOnlyList<LocalFailure> Failures, int Firings);

/// <summary>What one of the host's own rules concluded, and the told facts that it rests on.</summary>
internal readonly record struct LocalFinding(int Place, string Rule, LocalConclusion Conclusion, FactSet RestsOn);

/// <summary>One of the host's own rules that failed, and what it threw or which bound it passed.</summary>
internal readonly record struct LocalFailure(string Rule, Exception Exception);
