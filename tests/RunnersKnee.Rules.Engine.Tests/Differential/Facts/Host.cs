namespace RunnersKnee.Rules.Engine.Tests.Differential;

/// <summary>A fact of the host, which can change: it is the same as itself alone.</summary>
internal abstract class Host(int id) : ILow
{
    public string Name { get; } = $"{id}";

    public int Group { get; private set; }

    public int Value { get; private set; }

    public string? Label { get; private set; }

    public bool IsOdd => id % 2 == 1;

    internal static Host Of(int id, HostValues values)
    {
        Host host = values.IsRed ? new Red(id) : new Blue(id);
        host.Change(values);
        return host;
    }

    internal void Change(HostValues values) => (Group, Value, Label) = (values.Group, values.Value, values.Label);
}

/// <summary>One kind of facts of the host.</summary>
internal sealed class Red(int id) : Host(id);

/// <summary>The other kind.</summary>
internal sealed class Blue(int id) : Host(id);

/// <summary>What a fact of the host is made of, or changed to; a change leaves its kind.</summary>
internal sealed record HostValues(bool IsRed, int Group, int Value, string? Label);
