namespace RunnersKnee.Rules;

/// <summary>A finding answered yes.</summary>
internal sealed record Yes(Finding Finding) : Answered(Finding)
{
    internal override string Text { get; } = $"{Codes.Of(Finding)}=yes";
}
