using System.CommandLine;

namespace RunnersKnee.Sample;

/// <summary>The JSON Schema of what goes in or comes out.</summary>
internal static class SchemaCommand
{
    private static readonly string[] Documents = ["case", "advice"];

    internal static Command Create()
    {
        var document = new Argument<string>("DOCUMENT") { Description = "case or advice" };
        document.Validators.Add(CodeArgument.OneOf("document", Documents));
        var command = new Command("schema", "Write the JSON Schema of a case or of an advice.") { document };
        command.SetAction(parsed =>
        {
            JsonOutput.WriteLine(parsed.GetRequiredValue(document) == "case" ? JsonSchemas.Case : JsonSchemas.Advice);
            return ExitCodes.Success;
        });
        return command;
    }
}
