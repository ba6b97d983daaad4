namespace RunnersKnee.Web;

/// <summary>
/// A drawing of the knee on which a person shows where it hurts. Each place is a box to tick with its words; on the drawing stands a
/// second label for it, so that it works without a script, and by keyboard and screen reader like any list.
/// </summary>
internal static class KneeDrawing
{
    internal static Html Of(InterviewState state)
    {
        var kneecap = Words.Question(Finding.KneecapPain);
        return Html.Of($"""
            <fieldset class="question" aria-describedby="knee-hint">
            <legend>Where does the pain last, or keep coming back?</legend>
            <p class="hint" id="knee-hint">Tap the places on the drawing or in the list. It shows a left leg; a right one is its mirror image.</p>
            <div class="knee">
            {Drawing}
            <div class="choices rows">
            {Place(1, "Kneecap", Answers.Field(Finding.KneecapPain), "Around or behind the kneecap", state.Case[Finding.KneecapPain] == Answer.Yes)}
            {Html.Each(Enum.GetValues<Spot>(), spot => Place(
                (int)spot + 2, spot.ToString(), Answers.Field(spot), Spots.Of(spot), state.Spots.Contains(spot)))}
            </div>
            </div>
            <details><summary aria-label="What counts: pain at the kneecap">What counts</summary>
            <p>{kneecap.Text} {kneecap.Help}</p>
            </details>
            </fieldset>
            """);
    }

    private static Html Place(int number, string name, string field, string words, bool isTold) => Html.Of($"""
        <input type="checkbox" id="{field}.yes" name="{field}" value="yes"{Html.If(
            isTold, $" checked")}><label for="{field}.yes"><span aria-hidden="true">{number}</span> {words}</label>
        <label class="spot {name}" for="{field}.yes" aria-hidden="true">{number}</label>
        """);

    private static Html Drawing => Html.Of($"""
        <svg viewBox="0 0 240 260" aria-hidden="true" focusable="false">
        <path class="leg" d="M36 0C40 50 33 85 33 116C33 150 44 168 44 200C44 228 49 245 50 260H101C103 238 110 214 108 186C106 160 118 142 118 116C118 80 116 40 120 0"/>
        <path class="bone" d="M66 0V76C62 88 49 90 49 104C49 112 101 112 101 104C101 90 88 88 84 76V0"/>
        <path class="bone" d="M52 134C66 129 84 129 98 134C95 150 86 158 84 174L82 260H68L66 174C64 158 55 150 52 134Z"/>
        <path class="bone" d="M99 152C107 148 113 154 109 162C105 176 105 220 103 260H97C99 220 98 180 99 152Z"/>
        <path class="soft" d="M70 134H80L79 166H71Z"/>
        <ellipse class="bone" cx="75" cy="116" rx="18" ry="20"/>
        <path class="leg" d="M158 0C162 50 156 85 158 116C159 148 150 170 156 205C160 230 166 245 168 260H220C222 245 228 230 230 205C234 170 226 148 228 116C230 85 226 50 232 0"/>
        <path class="crease" d="M166 122C180 130 206 130 220 122M186 150V236M186 96V40"/>
        <text x="16" y="158">inner</text><text x="142" y="96">outer</text><text x="75" y="256">front</text><text x="194" y="256">back</text>
        </svg>
        """);
}
