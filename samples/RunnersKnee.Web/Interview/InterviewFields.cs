using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace RunnersKnee.Web;

/// <summary>
/// The state of an interview as the hidden fields of a form. What does not read as one is refused as a whole; nothing may stand
/// in it twice, so that an answer has a measure.
/// </summary>
internal static class InterviewFields
{
    internal const string Case = "case";

    private const string Trail = "trail";
    private const string At = "at";
    private const string Spots = "spots";

    internal static Html Write(InterviewState state) => Html.Of($"""
        {Hidden(Case, CaseJson.Write(state.Case))}
        {Hidden(Trail, string.Join(';', state.Trail))}
        {Hidden(At, state.At.ToString(CultureInfo.InvariantCulture))}
        {Hidden(Spots, string.Join(',', state.Spots))}
        """);

    /// <summary>The state that was posted; the beginning, where nothing was.</summary>
    internal static bool TryRead(IFormCollection form, [NotNullWhen(true)] out InterviewState? state)
    {
        state = null;
        if (!form.ContainsKey(Case))
        {
            state = new InterviewState();
            return true;
        }

        if (CaseJson.TryRead(form[Case].ToString()).Value is not { } @case
            || TrailOf(form[Trail].ToString()) is not { } trail
            || !int.TryParse(form[At], NumberStyles.None, CultureInfo.InvariantCulture, out var at) || at >= trail.Count
            || SpotsOf(form[Spots].ToString()) is not { } spots)
            return false;

        state = new InterviewState { Case = @case, Trail = trail, At = at, Spots = spots };
        return true;
    }

    private static ImmutableList<InterviewScreen>? TrailOf(string text)
    {
        var held = new HashSet<(bool IsNamed, string Code)>();
        var trail = ImmutableList.CreateBuilder<InterviewScreen>();
        foreach (var part in text.Split(';'))
        {
            if (!InterviewScreen.TryParse(part, out var screen) || !screen.Holds.All(held.Add))
                return null;
            trail.Add(screen);
        }

        return trail.ToImmutable();
    }

    private static ImmutableSortedSet<Spot>? SpotsOf(string text)
    {
        var spots = ImmutableSortedSet.CreateBuilder<Spot>();
        foreach (var name in text.Split(',', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!Enum.TryParse<Spot>(name, out var spot) || spot.ToString() != name || !spots.Add(spot))
                return null;
        }

        return spots.ToImmutable();
    }

    private static Html Hidden(string name, string value) => Html.Of($"""<input type="hidden" name="{name}" value="{value}">""");
}
