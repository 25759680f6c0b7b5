using System.Net;

namespace TurkeyUkraineTracker.Web.Rendering;

/// <summary>Tells whether a request comes from the machine itself.</summary>
public static class LocalReader
{
    private static readonly string[] Hosts = ["localhost", "127.0.0.1", "[::1]"];

    /// <summary>A reverse proxy connects from loopback for everybody, so a foreign host name or any trace of forwarding counts as not local.</summary>
    public static bool IsLocal(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } address
        && IPAddress.IsLoopback(address)
        && Hosts.Contains(context.Request.Host.Host, StringComparer.OrdinalIgnoreCase)
        && !context.Request.Headers.Keys.Any(IsForwarding);

    private static bool IsForwarding(string header) =>
        header.Equals("Forwarded", StringComparison.OrdinalIgnoreCase) || header.StartsWith("X-Forwarded-", StringComparison.OrdinalIgnoreCase);
}
