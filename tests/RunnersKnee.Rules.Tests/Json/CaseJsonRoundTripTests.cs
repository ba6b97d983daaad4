using System.Text;
using CsCheck;

namespace RunnersKnee.Rules.Tests;

public class CaseJsonRoundTripTests
{
    [Fact]
    public void What_is_written_is_read_back() => CaseJsonGen.Any.Sample(@case =>
        CaseJson.Read(CaseJson.Write(@case)).Equals(@case)
        && CaseJson.Read(Encoding.UTF8.GetBytes(CaseJson.Write(@case, indented: true))).Equals(@case), iter: 2_000);
}
