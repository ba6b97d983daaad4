using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using CsCheck;
using RunnersKnee.Rules.Tests.Local;

namespace RunnersKnee.Rules.Tests.Api;

/// <summary>Records that say the same are equal, however they came about.</summary>
public sealed class EqualityTests
{
    private static readonly AdviceRequest Everything = new() { Questions = 5 };

    private static readonly PropertyInfo[] Collections =
    [
        .. typeof(KneeCase).Assembly.GetExportedTypes().Where(type => !type.IsAbstract && type.GetMethod("<Clone>$") is not null)
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
            .Where(property => property.PropertyType != typeof(string) && property.PropertyType.IsAssignableTo(typeof(IEnumerable))),
    ];

    [Fact]
    public void Every_list_of_a_record_is_a_copy_that_is_equal_by_its_items()
    {
        PropertyInfo[] maps =
        [
            .. typeof(KneeCase).GetProperties().Where(property => property.PropertyType.Name == typeof(IReadOnlyDictionary<,>).Name),
        ];

        foreach (var property in Collections.Except(maps).Where(property => property.CanWrite))
        {
            var items = Array.CreateInstance(property.PropertyType.GetGenericArguments().Single(), 1);
            var record = RuntimeHelpers.GetUninitializedObject(property.DeclaringType!);
            property.GetSetMethod(nonPublic: true)!.Invoke(record, [items]);

            property.GetValue(record)!.GetType().Name.Should().Be(typeof(EquatableList<>).Name, property.ToString());
        }

        maps.Should().HaveCount(3);
        Collections.Should().HaveCountGreaterThan(40);
    }

    [Fact]
    public void A_list_is_equal_by_its_items_and_their_order()
    {
        EquatableList<int> list = [1, 2];

        list.Should().Equal(1, 2);
        list.Equals(EquatableList.Of([1, 2])).Should().BeTrue();
        list.GetHashCode().Should().Be(EquatableList.Of([1, 2]).GetHashCode());
        list.Equals([2, 1]).Should().BeFalse();
        list.Equals([1, 2, 3]).Should().BeFalse();
        list.Equals(null).Should().BeFalse();
        EquatableList.Of(list).Should().BeSameAs(list);
        EquatableList.Of<int>(null).Should().BeNull();
    }

    [Fact]
    public void A_list_stays_as_it_was_when_the_array_that_it_was_made_of_is_written_to()
    {
        string[] statements = ["RK-01"];
        var note = SampleAdvice.Whole.Notes[0] with { Statements = statements };

        statements[0] = "RK-02";

        note.Statements.Should().Equal("RK-01");
    }

    [Fact]
    public void Advice_on_one_case_is_equal_given_again_and_read_back() =>
        CaseGenerator.CasesAndAdditions.Sample(
            (told, additions) =>
            {
                var advisor = Advisors.With(additions);
                var advice = advisor.Advise(told);
                var record = advisor.Record(told);

                Same(advice, advisor.Advise(CaseJson.Read(CaseJson.Write(told))));
                Same(advice, AdviceJson.Read(AdviceJson.Write(advice)));
                Same(record, AdviceRecord.Of(told, advice));
                Same(record, RecordJson.Read(RecordJson.Write(record)));
            },
            iter: 500);

    [Theory]
    [InlineData("typical-runner")]
    [InlineData("empty")]
    [InlineData("emergency")]
    public void What_is_searched_for_is_equal_too(string id)
    {
        var told = WorkedCase.All.GetValueOrDefault(id)?.Case ?? KneeCase.Empty.WithYes(Finding.HotSwollenJoint);
        var advisor = Advisors.With(guidelineAdditions: true);
        var advice = advisor.Advise(told, Everything);
        var later = told.WithYes(Finding.KneecapPain, Finding.Raynauds).With(Treatment.Nsaid, TreatmentOutcome.Worse);

        Same(advice, advisor.Advise(told, Everything));
        Same(advice, AdviceJson.Read(AdviceJson.Write(advice)));
        Same(advisor.Explain(told, Treatment.Nsaid), advisor.Explain(told, Treatment.Nsaid));
        Same(advisor.Explain(told, ReferralCode.GettingWorse), advisor.Explain(told, ReferralCode.GettingWorse));
        Same(advisor.Compare(told, later), advisor.Compare(told, later));
        Same(advisor.Replay(advisor.Record(told)), advisor.Replay(advisor.Record(told)));
        advice.Should().NotBe(advisor.Advise(later, Everything));
    }

    [Fact]
    public void What_a_rule_threw_is_no_part_of_what_is_equal()
    {
        var advisor = LocalAdvisors.With(guidelineAdditions: true, new NoIceUnder16(), new Failing(Fails.InAnAction));
        var advice = advisor.Advise(LocalCases.Runner);

        advice.Degraded.Should().ContainSingle().Which.Exception.Should().NotBeNull();
        Same(advice, advisor.Advise(LocalCases.Runner));
        Same(advice, AdviceJson.Read(AdviceJson.Write(advice)));
        advice.Degraded[0].Should().NotBe(advice.Degraded[0] with { Message = "Something else." });
    }

    private static void Same<T>(T one, T other)
        where T : class
    {
        one.Should().NotBeSameAs(other);
        one.Equals(other).Should().BeTrue();
        one.GetHashCode().Should().Be(other.GetHashCode());
    }
}
