namespace RunnersKnee.Rules.Engine.Tests.Differential;

/// <summary>Something a host does with a session.</summary>
internal abstract record Step
{
    internal abstract void Take(World world);
}

/// <summary>Inserts a fact.</summary>
internal sealed record Insert(HostValues Values) : Step
{
    internal override void Take(World world) => world.Session.Insert(world.Add(Values));
}

/// <summary>Inserts several facts at once.</summary>
internal sealed record InsertAll(HostValues[] Values) : Step
{
    internal override void Take(World world) => world.Session.InsertAll(Values.Select(world.Add).ToList());

    public override string ToString() => $"InsertAll {string.Join<HostValues>(", ", Values)}";
}

/// <summary>Changes a fact.</summary>
internal sealed record Update(int Number, HostValues Values) : Step
{
    internal override void Take(World world)
    {
        if (world.At(Number) is not { } host)
            return;
        host.Change(Values);
        world.Session.Update(host);
    }
}

/// <summary>Changes two facts at once, if the numbers stand for two.</summary>
internal sealed record UpdateAll(Update First, Update Second) : Step
{
    internal override void Take(World world)
    {
        if (world.At(First.Number) is not { } first || world.At(Second.Number) is not { } second || first == second)
            return;
        first.Change(First.Values);
        second.Change(Second.Values);
        world.Session.UpdateAll([first, second]);
    }
}

/// <summary>Retracts a fact.</summary>
internal sealed record Retract(int Number) : Step
{
    internal override void Take(World world)
    {
        if (world.At(Number) is not { } host)
            return;
        world.Remove(host);
        world.Session.Retract(host);
    }
}

/// <summary>Retracts all facts at once.</summary>
internal sealed record RetractAll : Step
{
    internal override void Take(World world)
    {
        Host[] all = [.. world.Hosts];
        foreach (var host in all)
            world.Remove(host);
        world.Session.RetractAll(all);
    }
}

/// <summary>Fires, after which all that follows is there.</summary>
internal sealed record Fire : Step
{
    internal override void Take(World world) => world.Session.Fire(1_000_000);
}
