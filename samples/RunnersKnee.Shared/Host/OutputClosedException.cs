namespace RunnersKnee.Sample;

/// <summary>Whoever read the output has had enough and closed it, as <c>head</c> does: there is nobody left to write for.</summary>
internal sealed class OutputClosedException(IOException inner) : IOException("The output was closed.", inner);
