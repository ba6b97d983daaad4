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
    private const string Tried = "tried";

    internal static Html Write(InterviewState state) => Html.Of($"""
        {Hidden(Case, CaseJson.Write(state.Case))}
        {Hidden(Trail, string.Join(';', state.Trail))}
        {Hidden(At, state.At.ToString(CultureInfo.InvariantCulture))}
        {Hidden(Tried, string.Join(',', state.Tried.Select(Codes.Of)))}
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
            || TriedOf(form[Tried].ToString()) is not { } tried)
            return false;

        state = new InterviewState { Case = @case, Trail = trail, At = at, Tried = tried };
        return true;
    }

    private static ImmutableList<InterviewScreen>? TrailOf(string text)
    {
        var asked = new HashSet<(Topic Topic, string? Code)>();
        var trail = ImmutableList.CreateBuilder<InterviewScreen>();
        foreach (var part in text.Split(';'))
        {
            if (!InterviewScreen.TryParse(part, out var screen) || !screen.Asks.All(asked.Add))
                return null;
            trail.Add(screen);
        }

        return trail.ToImmutable();
    }

    private static ImmutableSortedSet<Treatment>? TriedOf(string text)
    {
        var tried = ImmutableSortedSet.CreateBuilder<Treatment>();
        foreach (var code in text.Split(',', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!Codes.TryParse<Treatment>(code, out var treatment) || !tried.Add(treatment))
                return null;
        }

        return tried.ToImmutable();
    }

    private static Html Hidden(string name, string value) => Html.Of($"""<input type="hidden" name="{name}" value="{value}">""");
}
