namespace RunnersKnee.Rules.Tests;

public class CaseJsonSyntaxTests
{
    [Theory]
    [InlineData("{\"age\":34,}", "A comma before a closing bracket is not allowed in JSON: take it out. (line 1, byte 11)")]
    [InlineData("{\"considering\":[\"nsaid\", ]}", "A comma before a closing bracket*(line 1, byte 26)")]
    [InlineData("{/* none */}", "Comments are not allowed in JSON: take them out. (line 1, byte 2)")]
    [InlineData("{\n  // none\n}", "Comments are not allowed in JSON: take them out. (line 2, byte 3)")]
    [InlineData("{} // none", "Comments are not allowed*(line 1, byte 4)")]
    [InlineData("{}{}", "*'{' is not expected here. (line 1, byte 3)")]
    [InlineData("{} x", "*'x' is not expected here. (line 1, byte 4)")]
    [InlineData("{'age':34}", "Names and strings are written in straight double quotes (\"), not in others. (line 1, byte 2)")]
    [InlineData("{“age”:34}", "*straight double quotes*(line 1, byte 2)")]
    [InlineData("{\"id\":„x“}", "*straight double quotes*(line 1, byte 7)")]
    [InlineData("{\"age\":🦵}", "*'\\ud83e\\uddb5' is not expected here. (line 1, byte 8)")]
    [InlineData("{age:34}", "*'a' is not expected here. (line 1, byte 2)")]
    [InlineData("{\"age\" 34}", "*'3' is not expected here. (line 1, byte 8)")]
    [InlineData("{\"age\":034}", "*'3' is not expected here. (line 1, byte 9)")]
    [InlineData("{\"age\":+34}", "*'+' is not expected here. (line 1, byte 8)")]
    [InlineData("{\"age\":NaN}", "*'N' is not expected here. (line 1, byte 8)")]
    [InlineData("{\"age\":34]", "*']' is not expected here. (line 1, byte 10)")]
    [InlineData("{\"id\":\"a\tb\"}", "*'\\u0009' is not expected here. (line 1, byte 9)")]
    [InlineData("{\"id\":\"a\\x\"}", "*'x' is not expected here. (line 1, byte 10)")]
    [InlineData("{\"id\":\"\\u12G4\"}", "*'G' is not expected here. (line 1, byte 12)")]
    [InlineData("{\"age\":34", "The document ends too early: a bracket or quote that was opened is not closed. (line 1, byte 10)")]
    [InlineData("{\"id\":\"x", "The document ends too early*")]
    [InlineData("{\"id\":\"x\\", "The document ends too early*")]
    [InlineData("{\"id\":\"\\ud8", "The document ends too early*")]
    [InlineData("{\"age\":tru", "The document ends too early*")]
    [InlineData("{\n\"age\":", "The document ends too early*(line 2, byte 7)")]
    [InlineData("\uFEFF{\"age\":?}", "*'?' is not expected here. (line 1, byte 11)")]
    [InlineData("\uFEFF\uFEFF{}", "A byte-order mark is allowed only once*(line 1, byte 4)")]
    [InlineData("{}\uFEFF", "A byte-order mark is allowed only once*(line 1, byte 3)")]
    [InlineData("{}\0", "*'\\u0000' is not expected here. (line 1, byte 3)")]
    public void Malformed_json_is_named_with_its_position(string json, string message)
    {
        var error = CaseJson.TryRead(json).Errors.Should().ContainSingle().Subject;

        error.Path.Should().Be("$");
        error.Message.Should().Match(message);
    }
}
