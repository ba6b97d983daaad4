namespace RunnersKnee.Sample.Tests;

/// <summary>A fact that needs a NATS server; skipped, with the reason, where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NatsFactAttribute : FactAttribute
{
    public NatsFactAttribute()
    {
        if (!File.Exists(NatsServer.Executable))
            Skip = $"There is no NATS server at {NatsServer.Executable}; on Debian, 'apt-get install nats-server' puts it there.";
    }
}
