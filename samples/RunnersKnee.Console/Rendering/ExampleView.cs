using RunnersKnee.Rules;
using Spectre.Console.Rendering;

namespace RunnersKnee.Sample;

/// <summary>What stands around the advice for the built-in example.</summary>
internal static class ExampleView
{
    internal static IRenderable Introduction(KneeCase example) => Lines.Stack(
    [
        Lines.Paragraph($"A built-in example: a runner of {example.Age} whose knee hurts on stairs, when sitting and when running.", Palette.Aside),
        Lines.Blank,
    ]);

    internal static IRenderable WhatNext() => Lines.Stack(
    [
        new Heading("For your own case"),
        Lines.Item(("advise case.json", Palette.Name), ("  advice like this on a case of your own; add --why for rules and references", Palette.Plain)),
        Lines.Item(("interview", Palette.Name), ("  answer questions, then read the advice", Palette.Plain)),
        Lines.Item(("check case.json nsaid", Palette.Name), ("  whether one treatment is for you, and what would change that", Palette.Plain)),
        Lines.Item(("explain case.json nsaid", Palette.Name), ("  why, line by line", Palette.Plain)),
        Lines.Item(("schema case", Palette.Name), ("  what a case may hold", Palette.Plain)),
        Lines.Item(("--help", Palette.Name), ("  everything else", Palette.Plain)),
    ]);
}
