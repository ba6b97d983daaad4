namespace RunnersKnee.Rules.Engine.Tests.Differential;

/// <summary>A fact that follows: it holds its rule and what the rule has matched, so that no two matches give equal facts.</summary>
internal abstract record Derived(string Rule, string Matched, int Group, int Value, string? Label) : IThing
{
    public string Name => $"{Rule}({Matched})";

    public bool IsOdd => Rule[^1] % 2 == 1;
}

/// <summary>Follows in the first stage.</summary>
internal sealed record First(string Rule, string Matched, int Group, int Value, string? Label) : Derived(Rule, Matched, Group, Value, Label), ILow;

/// <summary>Follows in the second stage.</summary>
internal sealed record Second(string Rule, string Matched, int Group, int Value, string? Label) : Derived(Rule, Matched, Group, Value, Label);

/// <summary>Follows in the third stage.</summary>
internal sealed record Third(string Rule, string Matched, int Group, int Value, string? Label) : Derived(Rule, Matched, Group, Value, Label);
