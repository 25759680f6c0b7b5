using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using TurkeyUkraineTracker.Web.Tests.Pages;

namespace TurkeyUkraineTracker.Web.Tests.House;

public sealed class NothingOutsideTheStore(SiteUnderTest site) : IClassFixture<SiteUnderTest>
{
    [Fact]
    public void Protection_keys_are_made_in_memory_and_not_in_the_profile_of_whoever_runs_the_program()
    {
        site.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("test").Protect("words");

        var keys = site.Services.GetRequiredService<IOptions<KeyManagementOptions>>().Value.XmlRepository;

        Assert.NotEmpty(Assert.IsType<Web.Access.KeysInMemory>(keys).GetAllElements());
    }
}
