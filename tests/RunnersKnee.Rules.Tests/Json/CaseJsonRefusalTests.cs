namespace RunnersKnee.Rules.Tests;

public class CaseJsonRefusalTests
{
    [Theory]
    [InlineData("""{"agee":34}""", "$.agee", "Unknown property 'agee'. Did you mean 'age'?")]
    [InlineData("""{"Age":34}""", "$.Age", "Unknown property 'Age'. Did you mean 'age'? Upper and lower case matter.")]
    [InlineData(
        """{"weather":"rain"}""", "$.weather", "Unknown property 'weather'. Valid: id, age, findings, treatments, steps, considering.")]
    [InlineData("""{"knee cap":{"age":[1,{}]}}""", "$['knee cap']", "Unknown property 'knee cap'.*")]
    [InlineData("""{"":1}""", "$['']", "Unknown property ''. Valid: id,*")]
    [InlineData("""{"it's":1}""", @"$['it\'s']", "Unknown property*")]
    [InlineData(
        """{"findings":{"kneecapPian":"yes"}}""",
        "$.findings.kneecapPian",
        "Unknown finding 'kneecapPian'. Did you mean 'kneecapPain'?")]
    [InlineData(
        """{"findings":{"tired":"yes"}}""", "$.findings.tired", "Unknown finding 'tired'. The JSON Schema lists all 77 that are valid.")]
    [InlineData(
        """{"findings":{"kneecapPain":"YES"}}""",
        "$.findings.kneecapPain",
        "Unknown answer 'YES'. Did you mean 'yes'? Upper and lower case matter.")]
    [InlineData(
        """{"findings":{"kneecapPain":"perhaps"}}""", "$.findings.kneecapPain", "Unknown answer 'perhaps'. Valid: unknown, no, yes.")]
    [InlineData("""{"findings":{"kneecapPain":"na"}}""", "$.findings.kneecapPain", "Unknown answer 'na'. Valid: unknown, no, yes.")]
    [InlineData(
        """{"findings":{"kneecapPain":true}}""",
        "$.findings.kneecapPain",
        "Expected the code of an answer as a string, such as \"yes\", not true.")]
    [InlineData(
        """{"considering":[1]}""",
        "$.considering[0]",
        "Expected the code of a treatment as a string, such as \"surgery\", not a number.")]
    [InlineData(
        """{"findings":{"kneecapPain":null}}""",
        "$.findings.kneecapPain",
        "null is not allowed: leave it out where nothing is known, or write the code of an answer as a string, such as \"yes\".")]
    [InlineData(
        """{"treatments":[{"treatment":"ice","outcome":"noRelief"}]}""",
        "$.treatments[0].treatment",
        "Unknown treatment 'ice'. Did you mean 'iceWithCompression'?")]
    [InlineData(
        """{"considering":["Cortisone shot"]}""",
        "$.considering[0]",
        "Unknown treatment 'Cortisone shot'. Did you mean 'cortisoneInjection'?")]
    [InlineData(
        """{"considering":["horse riding"]}""",
        "$.considering[0]",
        "Unknown treatment 'horse riding'. The JSON Schema lists all 26 that are valid.")]
    [InlineData("""{"treatments":[{"treatment":"nsaid","outcome":"better"}]}""", "$.treatments[0].outcome", "Unknown outcome 'better'.*")]
    [InlineData(
        """{"treatments":[{"treatment":"nsaid","outcome":"norelief"}]}""",
        "$.treatments[0].outcome",
        "Unknown outcome 'norelief'. Did you mean 'noRelief'? Upper and lower case matter.")]
    [InlineData("""{"treatments":[{"treatment":"nsaid"}]}""", "$.treatments[0]", "The outcome is missing:*")]
    [InlineData("""{"treatments":[{"outcome":"worse"}]}""", "$.treatments[0]", "The treatment is missing:*")]
    [InlineData(
        """{"treatments":[{"treatment":"nsaid","outcome":"worse","when":"now"}]}""",
        "$.treatments[0].when",
        "Unknown property 'when'. Valid: treatment, outcome.")]
    [InlineData("""{"treatments":["nsaid"]}""", "$.treatments[0]", "Expected an object with treatment and outcome, not a string.")]
    [InlineData(
        """{"treatments":{"nsaid":"worse"}}""",
        "$.treatments",
        "Expected an array, each item an object with treatment and outcome, not an object.")]
    [InlineData("""{"steps":{"strengthenn":"failed"}}""", "$.steps.strengthenn", "Unknown step 'strengthenn'. Did you mean 'strengthen'?")]
    [InlineData(
        """{"steps":{"strengthen":"done"}}""",
        "$.steps.strengthen",
        "Unknown outcome 'done'. Valid: notStarted, inProgress, achieved, failed.")]
    [InlineData("""{"considering":["nsaid","surgery","nsiad"]}""", "$.considering[2]", "Unknown treatment 'nsiad'. Did you mean 'nsaid'?")]
    [InlineData("""{"considering":"nsaid"}""", "$.considering", "Expected an array of treatment codes, not a string.")]
    [InlineData("""{"considering":[null]}""", "$.considering[0]", "null is not allowed*")]
    [InlineData("""{"findings":[]}""", "$.findings", "Expected an object that gives each finding its answer, not an array.")]
    [InlineData("""{"findings":null}""", "$.findings", "null is not allowed*")]
    [InlineData("""{"age":121}""", "$.age", "The age is outside 0 to 120:*")]
    [InlineData("""{"age":-1}""", "$.age", "The age is outside 0 to 120:*")]
    [InlineData("""{"age":99999999999999999999}""", "$.age", "The age is outside 0 to 120:*")]
    [InlineData("""{"age":34.0}""", "$.age", "The age is not written as a whole number:*")]
    [InlineData("""{"age":3.4e1}""", "$.age", "The age is not written as a whole number:*")]
    [InlineData("""{"age":1E2}""", "$.age", "The age is not written as a whole number:*")]
    [InlineData("""{"age":-0}""", "$.age", "The age is not written as a whole number:*")]
    [InlineData("""{"age":1e1}""", "$.age", "The age is not written as a whole number:*")]
    [InlineData("""{"age":-0.0}""", "$.age", "The age is not written as a whole number:*")]
    [InlineData("""{"age":"34"}""", "$.age", "Expected a whole number of years from 0 to 120, not a string.")]
    [InlineData(
        """{"age":null}""",
        "$.age",
        "null is not allowed: leave it out where nothing is known, or write a whole number of years from 0 to 120.")]
    [InlineData("""{"age":false}""", "$.age", "Expected a whole number of years from 0 to 120, not false.")]
    [InlineData("""{"id":""}""", "$.id", "The id is empty: leave it out, or write a string of 1 to 200 characters.")]
    [InlineData("""{"id":7}""", "$.id", "Expected a string of 1 to 200 characters, not a number.")]
    [InlineData("""{"id":null}""", "$.id", "null is not allowed*")]
    [InlineData("""{"id":"a\ud800b"}""", "$.id", @"The id holds half a character*")]
    [InlineData("""{"findings":{"knee\udc00":"yes"}}""", @"$.findings['knee\udc00']", @"Unknown finding 'knee\udc00'.*")]
    [InlineData("""{"age":1,"age":2}""", "$.age", "The property is named twice: keep one.")]
    [InlineData("""{"age":1,"\u0061ge":2}""", "$.age", "The property is named twice: keep one.")]
    [InlineData("""{"findings":{"limp":"yes","\u006cimp":"yes"}}""", "$.findings.limp", "The finding is named twice: keep one.")]
    [InlineData("""{"steps":{"strengthen":"failed","strengthen":"failed"}}""", "$.steps.strengthen", "The step is named twice: keep one.")]
    [InlineData(
        """{"treatments":[{"treatment":"nsaid","outcome":"worse"},{"treatment":"nsaid","outcome":"worse"}]}""",
        "$.treatments[1].treatment",
        "The treatment is named twice, first at $.treatments[0]: keep one.")]
    [InlineData(
        """{"treatments":[{"treatment":"nsaid","outcome":"worse","outcome":"worse"}]}""",
        "$.treatments[0].outcome",
        "The property is named twice: keep one.")]
    [InlineData("""[]""", "$", "Expected an object, such as { \"age\": 34 }, not an array.")]
    [InlineData("""12""", "$", "Expected an object*not a number.")]
    [InlineData("\"x\"", "$", "Expected an object*not a string.")]
    [InlineData("null", "$", "null is not allowed*")]
    [InlineData("", "$", "The document is empty: a case in which nothing is told is written {}.")]
    [InlineData(" \r\n\t", "$", "The document is empty*")]
    [InlineData("\uFEFF", "$", "The document is empty*")]
    public void One_fault_is_named_with_its_path_and_remedy(string json, string path, string message)
    {
        var result = CaseJson.TryRead(json);

        var error = result.Errors.Should().ContainSingle().Subject;
        error.Path.Should().Be(path);
        error.Message.Should().Match(message);
        result.Value.Should().BeNull();
        result.IsValid.Should().BeFalse();
    }
}
