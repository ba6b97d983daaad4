namespace RunnersKnee.Rules.Engine.Tests;

/// <summary>How an order stands.</summary>
internal enum OrderState
{
    /// <summary>Not paid yet.</summary>
    Open,

    /// <summary>Paid.</summary>
    Paid,
}

/// <summary>Something that has a name.</summary>
internal interface INamed
{
    string Name { get; }
}

/// <summary>A fact that can change: it is the same as itself alone.</summary>
internal class Customer(string name) : INamed
{
    public string Name { get; } = name;

    public int Points { get; set; }

    public string? City { get; set; }

    public override string ToString() => Name;
}

/// <summary>A kind of customer.</summary>
internal sealed class Member(string name) : Customer(name);

/// <summary>A fact that can change.</summary>
internal sealed class Order(int id, string? customer, int total = 0, OrderState state = OrderState.Open)
{
    public int Id { get; } = id;

    public string? Customer { get; set; } = customer;

    public int Total { get; set; } = total;

    public OrderState State { get; set; } = state;

    public OrderState? Wanted { get; set; }

    public override string ToString() => $"Order {Id}";
}

/// <summary>A fact that cannot change.</summary>
internal sealed record Rating(string Customer, int Stars);

/// <summary>A conclusion.</summary>
internal sealed record Discount(string Customer, int Percent);

/// <summary>A conclusion from a conclusion.</summary>
internal sealed record Letter(string Customer, string Text);

/// <summary>A conclusion that can change.</summary>
internal sealed class Summary(int count)
{
    public int Count { get; set; } = count;

    public override string ToString() => $"Summary {Count}";
}
