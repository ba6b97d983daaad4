using System.Diagnostics;
using System.Globalization;
using RunnersKnee.Rules;

// Writes the advice on each case of an NDJSON file, so that builds can be compared byte for byte.
var start = Stopwatch.GetTimestamp();
var advisor = new RunnersKneeAdvisor();
var first = true;
foreach (var line in File.ReadLines(args[0]))
{
    var advice = advisor.Advise(CaseJson.Read(line), new AdviceRequest { Questions = 5 });
    Console.Out.WriteLine(AdviceJson.Write(advice));
    if (first)
        Console.Error.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"first advice after {Stopwatch.GetElapsedTime(start).TotalMilliseconds:f0} ms"));
    first = false;
}
