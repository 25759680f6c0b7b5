using System.Net;

namespace TurkeyUkraineTracker.Ingestion.Fetching;

/// <summary>Tells which addresses of machines may be asked at all: those of the public internet.</summary>
/// <remarks>
/// Without it a page could lead the tracker to the router, to the metadata of a cloud machine, or to a database beside it. Networks are those of the IANA
/// registries of special-purpose addresses (RFC 6890 and its updates).
/// </remarks>
/// <param name="alsoAllowed">Networks that may be asked all the same, whoever leads there.</param>
public sealed class AddressGuard(params IPNetwork[] alsoAllowed)
{
    private static readonly IPNetwork[] Special =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24",
            "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/3",
            "168.63.129.16/32", // metadata of a cloud, at an address that looks public
            "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20",
        }.Select(IPNetwork.Parse),
    ];

    // What a house calls its own. Link-local addresses are not among them: those are where clouds keep what they tell their machines.
    private static readonly IPNetwork[] Inner =
        [.. new[] { "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "::1/128", "fc00::/7" }.Select(IPNetwork.Parse)];

    // All that is handed out of IPv6 lies in it; what does not is local, reserved or a way back into IPv4.
    private static readonly IPNetwork GlobalUnicast = IPNetwork.Parse("2000::/3");

    /// <summary>Machines of the operator's own network that may be asked by this name: of a newsroom's intranet, say.</summary>
    public IReadOnlyCollection<string> OwnHosts { get; init; } = [];

    /// <summary>Whether the operator named it. Nobody outside may lead there: neither a redirect nor a feed.</summary>
    public bool IsOwn(string host) => OwnHosts.Contains(Bare(host), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether something at the one address may lead to the other.</summary>
    public bool LetsThrough(Uri from, Uri to) => !IsOwn(to.IdnHost) || IsOwn(from.IdnHost);

    /// <param name="host">By which name the machine is asked.</param>
    /// <param name="address">What the name means.</param>
    public bool Allows(string host, IPAddress address) => Allows(address) || (IsOwn(host) && Inner.Any(network => network.Contains(Plain(address))));

    public bool Allows(IPAddress address)
    {
        var plain = Plain(address);
        return alsoAllowed.Any(network => network.Contains(plain)) || IsPublic(plain);
    }

    private static IPAddress Plain(IPAddress address) => address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;

    private static string Bare(string host) => host.Trim('[', ']');

    private static bool IsPublic(IPAddress address) =>
        (address.AddressFamily == System.Net.Sockets.AddressFamily.InterNetwork || GlobalUnicast.Contains(address))
        && !Special.Any(network => network.Contains(address));
}

/// <summary>A machine was not asked because of its address.</summary>
public sealed class AddressRefusedException(string host) : IOException($"{host} is not a machine of the public internet; it is not asked.");
