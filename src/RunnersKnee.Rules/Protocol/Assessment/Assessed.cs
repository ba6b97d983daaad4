namespace RunnersKnee.Rules.Protocol;

/// <summary>Concluded: how likely runner's knee is.</summary>
internal sealed record Assessed(Likelihood Likelihood)
{
    /// <summary>Whether the complaint may be runner's knee, so that causes and warnings are shown.</summary>
    internal bool IsShown => Likelihood is Likelihood.Possible or Likelihood.Likely or Likelihood.Diagnosed;

    /// <summary>Whether runner's knee is likely enough for a plan.</summary>
    internal bool WarrantsPlan => Likelihood is Likelihood.Likely or Likelihood.Diagnosed;
}
