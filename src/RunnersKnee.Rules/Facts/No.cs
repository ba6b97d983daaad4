namespace RunnersKnee.Rules;

/// <summary>A finding answered no.</summary>
internal sealed record No(Finding Finding) : Answered(Finding)
{
    internal override string Text { get; } = $"{Codes.Of(Finding)}=no";
}
