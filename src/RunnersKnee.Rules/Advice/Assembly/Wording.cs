namespace RunnersKnee.Rules;

/// <summary>Every text that advice shows, looked up once by its code from the texts that the host chose.</summary>
internal sealed class Wording
{
    private readonly string[] _notes;
    private readonly string[] _referrals;
    private readonly string[] _treatments;
    private readonly string[] _steps;
    private readonly AdviceTexts _texts;

    // Made when they are first needed; two threads that make one at the same time make the same.
    private readonly string?[,] _verdicts = new string?[Codes.All<Verdict>().Count, Codes.All<Treatment>().Count];
    private readonly string?[,] _warnings = new string?[Codes.All<WarningLevel>().Count, Codes.All<Treatment>().Count];

    internal Wording(AdviceTexts texts)
    {
        _texts = texts;
        Disclaimer = texts[TextKeys.Disclaimer];
        _notes = All<NoteCode>(TextKeys.Of);
        _referrals = All<ReferralCode>(TextKeys.Of);
        _treatments = All<Treatment>(TextKeys.Of);
        _steps = All<TreatmentStep>(TextKeys.Of);
    }

    internal string Disclaimer { get; }

    internal string LastResort => _texts[TextKeys.LastResortText];

    internal string Of(NoteCode note) => _notes[(int)note];

    internal string Of(ReferralCode reason) => _referrals[(int)reason];

    internal string Of(Treatment treatment) => _treatments[(int)treatment];

    internal string Of(TreatmentStep step) => _steps[(int)step];

    internal string OfText(TreatmentStep step) => _texts[TextKeys.Text(step)];

    internal string Of(Verdict verdict, Treatment treatment) => _verdicts[(int)verdict, (int)treatment] ??= _texts.Of(verdict, treatment);

    internal string Of(WarningLevel level, Treatment treatment) =>
        _warnings[(int)level, (int)treatment] ??= _texts[TextKeys.Warning(treatment, level)];

    internal string OfOption(Treatment treatment) => _texts[TextKeys.LastResort(treatment)];

    internal string OfCaution(Treatment treatment, string code) => _texts[TextKeys.Caution(treatment, code)];

    internal string OfQuestion(QuestionSubject subject) => _texts[TextKeys.Question(subject)];

    private string[] All<TCode>(Func<TCode, string> key)
        where TCode : struct, Enum => Codes.Map<TCode, string>(code => _texts[key(code)]);
}
