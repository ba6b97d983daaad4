using RunnersKnee.Web;
using RunnersKnee.Web.Load;

// With an argument it is the echo host of another run.
if (args is ["echo"])
{
    await EchoHost.RunAsync();
    return;
}

using var echo = await LoadedHost.StartAsync(typeof(EchoHost).Assembly, "echo");
using var web = await LoadedHost.StartAsync(typeof(WebHost).Assembly, "--urls", "http://127.0.0.1:0");

var yardstick = await Load.RunAsync(echo, Request.Echo);
var advice = await Load.RunAsync(web, Request.OneAdvice);
Console.WriteLine("| request | echoes in its time | CPU, in pieces of advice |");
Console.WriteLine("|---|---|---|");
Tell(Request.OneAdvice, advice);
foreach (var request in Request.Others)
    Tell(request, await Load.RunAsync(web, request));

void Tell(Request request, Cost cost) =>
    Console.WriteLine($"| {request.Name} | {yardstick.Rate / cost.Rate:0} | {cost.Processor / advice.Processor:0.0} |");
