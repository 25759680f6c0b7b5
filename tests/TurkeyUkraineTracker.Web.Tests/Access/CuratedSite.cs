using TurkeyUkraineTracker.Web.Access;
using TurkeyUkraineTracker.Web.Tests.Import;

namespace TurkeyUkraineTracker.Web.Tests.Access;

/// <summary>The whole program behind a reverse proxy that it believes, with a curator.</summary>
public sealed class CuratedSite : WritableSite
{
    public const string Password = "a password of many words";

    public CuratedSite() => Curator.Set(Password);

    public CuratorFile Curator => CuratorFile.Beside(Database);

    private protected override string[] Options => ["--proxy", "127.0.0.1"];
}
