using RunnersKnee.Rules;
using Spectre.Console.Rendering;

namespace RunnersKnee.Sample;

/// <summary>What stands around the advice for the built-in example.</summary>
internal static class ExampleView
{
    internal static string Title(KneeCase example) => $"A built-in example: a runner of {example.Age}.";

    internal static IRenderable WhatNext() =>
        Lines.Stack([Lines.Blank, Lines.Paragraph("Your own case: interview. All else: --help.", Palette.Name)]);
}
