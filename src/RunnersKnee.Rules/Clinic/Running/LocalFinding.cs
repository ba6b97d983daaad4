namespace RunnersKnee.Rules;

/// <summary>What one of the host's own rules concluded, and the told facts that it rests on.</summary>
internal readonly record struct LocalFinding(int Place, string Rule, LocalConclusion Conclusion, FactSet RestsOn);
