namespace RunnersKnee.Rules;

/// <summary>The host's own rules ask for an urgency of at least this.</summary>
internal sealed record RaisedByHost(Urgency Urgency) : HostWord
{
    /// <summary>Whether a clinician comes before the plan.</summary>
    internal bool SuspendsPlan => Urgency >= Urgency.Urgent;
}
