namespace RunnersKnee.Rules.Fhir.Tests;

/// <summary>Cases at random, the same ones each time: from those that tell little to those that tell all.</summary>
internal static class RandomCases
{
    internal static IEnumerable<KneeCase> Take(int count)
    {
        var random = new Random(26);
        return Enumerable.Range(0, count).Select(_ => Next(random)).ToList();
    }

    private static KneeCase Next(Random random)
    {
        var told = random.NextDouble();
        var yes = random.NextDouble();
        var kneeCase = KneeCase.Empty.WithAge(random.Next(4) == 0 ? null : random.Next(KneeCase.MaxAge + 1));
        if (random.Next(2) == 0)
            kneeCase = kneeCase.WithYes(Finding.KneecapPain, Finding.ExamConsistent);
        foreach (var finding in Codes.Members<Finding>().Where(_ => random.NextDouble() < told))
            kneeCase = kneeCase.With(finding, random.NextDouble() < yes ? Answer.Yes : random.Next(5) == 0 ? Answer.Unknown : Answer.No);
        foreach (var treatment in Codes.Members<Treatment>().Where(_ => random.NextDouble() < told / 2))
            kneeCase = kneeCase.With(treatment, Any<TreatmentOutcome>(random));
        foreach (var step in Codes.Members<TreatmentStep>().Where(_ => random.Next(2) == 0))
            kneeCase = kneeCase.With(step, random.Next(2) == 0 ? StepOutcome.Failed : Any<StepOutcome>(random));
        return kneeCase.Considering(Codes.Members<Treatment>().Where(_ => random.Next(3) == 0));
    }

    private static TCode Any<TCode>(Random random)
        where TCode : struct, Enum => Codes.Members<TCode>()[random.Next(Codes.Members<TCode>().Count)];
}
