using System.Net;

namespace TurkeyUkraineTracker.Web.Access;

/// <summary>Tells whether a request comes from the machine itself.</summary>
public static class LocalReader
{
    private static readonly string[] Hosts = ["localhost", "127.0.0.1", "[::1]"];

    // The second is what is left of the first where a proxy is believed.
    private static readonly string[] Marks = ["X-Forwarded-", "X-Original-"];

    /// <summary>A reverse proxy connects from loopback for everybody, so a foreign host name or any trace of forwarding counts as not local.</summary>
    public static bool IsLocal(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } address
        && IPAddress.IsLoopback(address)
        && Hosts.Contains(context.Request.Host.Host, StringComparer.OrdinalIgnoreCase)
        && !context.Request.Headers.Keys.Any(IsForwarding);

    private static bool IsForwarding(string header) =>
        header.Equals("Forwarded", StringComparison.OrdinalIgnoreCase) || Marks.Any(mark => header.StartsWith(mark, StringComparison.OrdinalIgnoreCase));
}
