namespace RunnersKnee.Rules.Fhir;

/// <summary>The age, where the birth date settles it.</summary>
internal static class AgeFact
{
    /// <summary>The fact; none where the date is missing or leaves the age open, null where it cannot be read.</summary>
    internal static IReadOnlyList<RecordFact>? Of(Patient patient, DateOnly today)
    {
        if (patient.BirthDate is not { } text)
            return [];
        if (RangeOf(text) is not { } born || born.First > today)
            return null;
        var oldest = YearsFrom(born.First, today);
        var youngest = YearsFrom(born.Last < today ? born.Last : today, today);
        if (oldest > KneeCase.MaxAge)
            return null;
        return oldest == youngest ? [new RecordFact { Age = oldest, List = RecordList.Patient, Name = text }] : [];
    }

    /// <summary>The days that a date, or a part of one, may mean.</summary>
    private static (DateOnly First, DateOnly Last)? RangeOf(string text)
    {
        if (Parse(text, "yyyy-MM-dd") is { } day)
            return (day, day);
        if (Parse(text, "yyyy-MM") is { } month)
            return (month, month.AddMonths(1).AddDays(-1));
        return Parse(text, "yyyy") is { } year && year.Year < DateOnly.MaxValue.Year ? (year, year.AddYears(1).AddDays(-1)) : null;
    }

    private static DateOnly? Parse(string text, string format) =>
        DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    private static int YearsFrom(DateOnly born, DateOnly today)
    {
        var years = today.Year - born.Year;
        return (today.Month, today.Day).CompareTo((born.Month, born.Day)) < 0 ? years - 1 : years;
    }
}
