using System.Net;
using TurkeyUkraineTracker.Ingestion.Fetching;

namespace TurkeyUkraineTracker.Ingestion.Tests.Fetching;

public sealed class GuardingAddresses
{
    [Theory]
    [InlineData("93.184.215.14"), InlineData("8.8.8.8"), InlineData("172.15.255.255"), InlineData("2606:2800:21f:cb07:6820:80da:af6b:8b2c"), InlineData("::ffff:8.8.8.8")]
    public void Machines_of_the_public_internet_may_be_asked(string address) => Assert.True(new AddressGuard().Allows(IPAddress.Parse(address)));

    [Theory]
    [InlineData("127.0.0.1"), InlineData("127.255.0.9"), InlineData("0.0.0.0"), InlineData("10.1.2.3"), InlineData("172.16.0.1"), InlineData("192.168.1.1")]
    [InlineData("100.100.100.200"), InlineData("169.254.169.254"), InlineData("168.63.129.16"), InlineData("224.0.0.1"), InlineData("255.255.255.255")]
    [InlineData("::"), InlineData("::1"), InlineData("fe80::1"), InlineData("fc00::1"), InlineData("fd00:ec2::254"), InlineData("ff02::1")]
    [InlineData("::ffff:127.0.0.1"), InlineData("::127.0.0.1"), InlineData("64:ff9b::7f00:1"), InlineData("2002:7f00:1::"), InlineData("2001:db8::1"), InlineData("2001::1")]
    public void Inner_and_special_machines_may_not(string address) => Assert.False(new AddressGuard().Allows(IPAddress.Parse(address)));

    [Theory]
    [InlineData("wiki.newsroom", "10.1.2.3", true), InlineData("WIKI.newsroom", "192.168.1.1", true), InlineData("wiki.newsroom", "fd00::1", true)]
    [InlineData("wiki.newsroom", "8.8.8.8", true), InlineData("other.newsroom", "10.1.2.3", false)]
    [InlineData("wiki.newsroom", "169.254.169.254", false), InlineData("wiki.newsroom", "0.0.0.0", false), InlineData("wiki.newsroom", "fe80::1", false)]
    public void A_machine_that_the_operator_named_may_be_asked_by_that_name_but_none_that_a_cloud_hides_behind_it(string host, string address, bool isAllowed) =>
        Assert.Equal(isAllowed, new AddressGuard { OwnHosts = ["wiki.newsroom"] }.Allows(host, IPAddress.Parse(address)));

    [Fact]
    public void A_network_of_ones_own_may_be_asked_when_that_is_said()
    {
        var guard = new AddressGuard(IPNetwork.Parse("10.1.0.0/16"));

        Assert.True(guard.Allows(IPAddress.Parse("10.1.2.3")));
        Assert.False(guard.Allows(IPAddress.Parse("10.2.0.1")));
    }
}
