namespace RunnersKnee.Rules.Engine;

/// <summary>Compiled rules: opens sessions. Safe for use by many threads.</summary>
public interface ISessionFactory
{
    /// <summary>Opens a session with an empty memory.</summary>
    /// <returns>The session.</returns>
    ISession CreateSession();
}
