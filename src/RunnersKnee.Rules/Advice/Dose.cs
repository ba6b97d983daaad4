namespace RunnersKnee.Rules;

/// <summary>How much and how often a treatment may be used. Only what is limited is set; the rest is null and left out of the JSON.</summary>
public sealed record Dose
{
    /// <summary>The longest session, in minutes: ice 15 (RK-20).</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? MinutesPerSessionMax { get; init; }

    /// <summary>Whether a towel belongs under the ice pack, against frostbite (RK-20).</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? TowelUnderPack { get; init; }

    /// <summary>The most minutes in a day: exercise bike 30 (RK-25).</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? MinutesPerDayMax { get; init; }

    /// <summary>Whether the bike is set to no resistance (RK-25).</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? NoResistance { get; init; }

    /// <summary>The times a day that the source names: cream or spray 4–6 (RK-21). Shown beside the safe cap, never instead of it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DoseRange? TimesPerDaySource { get; init; }

    /// <summary>The most times a day that are safe: cream or spray 4, because product labels allow no more (RK-21).</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? TimesPerDayMax { get; init; }

    /// <summary>Whether cream or spray must not be covered by a wrap.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? NotUnderWrap { get; init; }

    /// <summary>Whether cream or spray must not be used together with ice at the same time.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? NotTogetherWithIce { get; init; }

    /// <summary>Whether the cream or spray comes after the ice, not with it (RK-26).</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? TopicalAfterIce { get; init; }

    /// <summary>Whether it is done after each run or sport (RK-26).</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? AfterEachRunOrSport { get; init; }

    /// <summary>Whether it is done before and after each run (RK-33).</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? BeforeAndAfterEachRun { get; init; }
}

/// <summary>A range of a dose, both ends included.</summary>
public sealed record DoseRange
{
    /// <summary>The lower end.</summary>
    public required int Min { get; init; }

    /// <summary>The upper end.</summary>
    public required int Max { get; init; }
}
