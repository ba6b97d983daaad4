namespace RunnersKnee.Web.Tests;

/// <summary>A fact that needs a browser; skipped, with the reason, where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if (!Browser.IsThere)
            Skip = $"There is no Chromium at {Browser.Executable}; on Debian, 'apt-get install chromium' puts it there.";
    }
}
