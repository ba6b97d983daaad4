using System.Net;
using System.Net.Sockets;
using System.Text;

namespace RunnersKnee.Web.Tests;

/// <summary>A connection on which a test says what no client would.</summary>
internal sealed class Wire : IDisposable
{
    private readonly Socket _socket;
    private readonly NetworkStream _stream;

    private Wire(Socket socket) => (_socket, _stream) = (socket, new NetworkStream(socket, ownsSocket: true));

    internal static async Task<Wire> ConnectAsync(string address)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(IPEndPoint.Parse(new Uri(address).Authority));
        return new Wire(socket);
    }

    internal async Task SendAsync(string text) => await _stream.WriteAsync(Encoding.ASCII.GetBytes(text));

    /// <summary>Says that nothing more will come, and still listens.</summary>
    internal void End() => _socket.Shutdown(SocketShutdown.Send);

    /// <summary>Hangs up without a word.</summary>
    internal void Reset()
    {
        _socket.LingerState = new LingerOption(enable: true, seconds: 0);
        _socket.Close();
    }

    /// <summary>The status of the next answer; null where the host hung up without one.</summary>
    internal async Task<HttpStatusCode?> StatusAsync()
    {
        var answer = await ReadToEndAsync();
        return answer.Length == 0 ? null : (HttpStatusCode)int.Parse(answer.Split(' ')[1]);
    }

    /// <summary>What comes, until what is waited for is there.</summary>
    internal async Task<string> ReadUntilAsync(string awaited)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        var read = new StringBuilder();
        var buffer = new byte[1024];
        while (!read.ToString().Contains(awaited, StringComparison.Ordinal))
        {
            var count = await _stream.ReadAsync(buffer, patience.Token);
            read.Append(count > 0 ? Encoding.ASCII.GetString(buffer, 0, count) : throw new EndOfStreamException(read.ToString()));
        }

        return read.ToString();
    }

    /// <summary>All that comes until the host ends the connection.</summary>
    internal async Task<string> ReadToEndAsync()
    {
        using var reader = new StreamReader(_stream, Encoding.ASCII, leaveOpen: true);
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        try
        {
            return await reader.ReadToEndAsync(patience.Token);
        }
        catch (IOException)
        {
            return string.Empty;
        }
    }

    public void Dispose() => _stream.Dispose();
}
