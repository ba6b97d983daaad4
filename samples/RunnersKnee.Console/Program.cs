using RunnersKnee.Sample;

return await ConsoleHost.RunAsync(CommandLine.Create(), args).ConfigureAwait(false);
