using System.Reflection;

namespace RunnersKnee.Web.Tests;

/// <summary>Advises as the advisor of all does, and tells a test of each call beforehand.</summary>
public class WatchedAdvisor : DispatchProxy
{
    private Action<string, object?[]> _tell = (_, _) => { };

    /// <param name="tell">Takes the name of the method and what it is called with.</param>
    internal static IRunnersKneeAdvisor Create(Action<string, object?[]> tell)
    {
        var advisor = Create<IRunnersKneeAdvisor, WatchedAdvisor>();
        ((WatchedAdvisor)(object)advisor)._tell = tell;
        return advisor;
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        _tell(targetMethod!.Name, args ?? []);
        try
        {
            return targetMethod.Invoke(Shared.Advisor, args);
        }
        catch (TargetInvocationException fault)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(fault.InnerException!);
            throw;
        }
    }
}
