using System.Diagnostics.CodeAnalysis;

namespace RunnersKnee.Rules.Fhir;

/// <summary>Reads the answers of one item.</summary>
internal sealed class AnswerReader(FaultList faults)
{
    internal KneeCase Read(
        KneeCase kneeCase, LinkIds.Item asked, List<QuestionnaireResponse.AnswerComponent> answers, string path)
    {
        if (answers.Count == 0)
            return kneeCase;
        if (asked is LinkIds.WordsItem)
        {
            faults.Add(path + ".answer", "A heading and a help text take no answer.");
            return kneeCase;
        }

        if (answers.Count > 1 && asked is not LinkIds.ConsideringItem)
        {
            faults.Add(path + ".answer[1]", $"{FaultList.Quote(asked.LinkId)} takes one answer.");
            return kneeCase;
        }

        for (var place = 0; place < answers.Count; place++)
            kneeCase = Tell(kneeCase, asked, answers[place].Value, $"{path}.answer[{place}].value");
        return kneeCase;
    }

    private KneeCase Tell(KneeCase kneeCase, LinkIds.Item asked, DataType? value, string path) => asked switch
    {
        LinkIds.AgeItem => TryReadAge(value, path, out var age) ? kneeCase.WithAge(age) : kneeCase,
        LinkIds.FindingItem item => TryReadAnswer(value, path, out var answer) ? kneeCase.With(item.Finding, answer) : kneeCase,
        LinkIds.TreatmentItem item =>
            TryReadCode<TreatmentOutcome>(value, FhirSystems.TreatmentOutcomes, "outcome", path, out var outcome)
                ? kneeCase.With(item.Treatment, outcome)
                : kneeCase,
        LinkIds.StepItem item => TryReadCode<StepOutcome>(value, FhirSystems.StepOutcomes, "outcome", path, out var outcome)
            ? kneeCase.With(item.Step, outcome)
            : kneeCase,
        _ => TryReadCode<Treatment>(value, FhirSystems.Treatments, "treatment", path, out var treatment)
            ? kneeCase.Considering(treatment.Value)
            : kneeCase,
    };

    private bool TryReadAge(DataType? value, string path, out int? age)
    {
        age = null;
        if (IsNotAsked(value))
            return true;
        if (value is Integer { Value: >= 0 and <= KneeCase.MaxAge } years)
        {
            age = years.Value;
            return true;
        }

        faults.Add(path, $"An age is a valueInteger, in whole years from 0 to {KneeCase.MaxAge}.");
        return false;
    }

    private bool TryReadAnswer(DataType? value, string path, out Answer? answer)
    {
        answer = null;
        switch (value)
        {
            case FhirBoolean { Value: { } said }:
                answer = said ? Answer.Yes : Answer.No;
                return true;
            case Coding coding when AnswerCodings.TryRead(coding.System, coding.Code, out answer):
                return true;
            case Coding coding:
                faults.Add(path, $"{FaultList.Quote(coding.Code)} of {FaultList.Quote(coding.System)} is no answer: use Y or N of "
                    + $"{FhirSystems.YesNo}, or asked-unknown of {FhirSystems.AbsentReason}.");
                return false;
            case not null when AbsentReasonOf(value) is { } reason && AnswerCodings.TryRead(FhirSystems.AbsentReason, reason, out answer):
                return true;
            default:
                faults.Add(path, "An answer is a valueCoding or a valueBoolean.");
                return false;
        }
    }

    private bool TryReadCode<TCode>(DataType? value, string system, string noun, string path, [NotNullWhen(true)] out TCode? member)
        where TCode : struct, Enum
    {
        member = null;
        if (value is not Coding coding || coding.System != system)
            faults.Add(path, $"This is answered by a valueCoding of {system}.");
        else if (!Codes.TryParse(coding.Code, out TCode code))
            faults.AddUnknown(path, noun, coding.Code ?? string.Empty, (IReadOnlyCollection<string>)Codes.All<TCode>());
        else
            member = code;
        return member is not null;
    }

    /// <summary>Whether a primitive without a value says itself that it was not asked.</summary>
    private static bool IsNotAsked(DataType? value) =>
        AbsentReasonOf(value) is { } reason && AnswerCodings.TryRead(FhirSystems.AbsentReason, reason, out _);

    private static string? AbsentReasonOf(DataType? value) => value is PrimitiveType { JsonValue: null }
        ? (value.GetExtension(FhirSystems.AbsentReasonExtension)?.Value as Code)?.Value
        : null;
}
