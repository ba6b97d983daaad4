namespace RunnersKnee.Rules.Protocol;

/// <summary>Concluded: a step cannot fail by trial, because the host's own rules hold one of its treatments back.</summary>
internal sealed record StepHeldOpen(TreatmentStep? Step, Treatment Treatment);
