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
        Disclaimer = texts["disclaimer"];
        _notes = All<NoteCode>("note.");
        _referrals = All<ReferralCode>("referral.");
        _treatments = All<Treatment>("treatment.");
        _steps = All<TreatmentStep>("step.");
    }

    internal string Disclaimer { get; }

    internal string Of(NoteCode note) => _notes[(int)note];

    internal string Of(ReferralCode reason) => _referrals[(int)reason];

    internal string Of(Treatment treatment) => _treatments[(int)treatment];

    internal string Of(TreatmentStep step) => _steps[(int)step];

    internal string Of(Verdict verdict, Treatment treatment) => _verdicts[(int)verdict, (int)treatment] ??= _texts.Of(verdict, treatment);

    internal string Of(WarningLevel level, Treatment treatment) =>
        _warnings[(int)level, (int)treatment] ??= _texts[$"warning.{Codes.Of(treatment)}.{Codes.Of(level)}"];

    internal string OfOption(Treatment treatment) => _texts[$"lastResort.{Codes.Of(treatment)}"];

    internal string OfCaution(Treatment treatment, string code) => _texts[$"caution.{Codes.Of(treatment)}.{code}"];

    internal string OfQuestion(QuestionSubject subject) => _texts[$"question.{subject}"];

    private string[] All<TCode>(string prefix)
        where TCode : struct, Enum => [.. Codes.All<TCode>().Select(code => _texts[prefix + code])];
}
