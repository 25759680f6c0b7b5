namespace TurkeyUkraineTracker.Web.Access;

/// <summary>Whether the site may be written to over the web, and by whom: the one policy of every endpoint that writes.</summary>
/// <param name="IsOn">What <c>serve --allow-writes</c> says.</param>
public sealed record WriteAccess(bool IsOn)
{
    public const string IsOff = "This process only shows. Start it with serve --allow-writes to import from the browser.";

    public const string NotLocal =
        "Importing is for a browser on the same machine, at localhost, with no proxy between, or for the curator who is signed in.";

    public const string NoToken = "The form is too old, or not this site’s own. Load the page again and send it once more.";

    public const string TooLarge = "What was sent is larger than is taken at once. Nothing of it was stored; send it in parts.";

    public const string BrokenOff = "What was sent broke off or is no form. Nothing of it was stored; send it once more.";

    public const string NoCurator = "Nobody can sign in: no password is set. The command curator set sets one.";

    public const string NotPrivate = "A password is not taken over an open connection. Ask for this page by https.";

    /// <summary>Largest request: the files of one form together.</summary>
    public const long MostBytes = 200_000_000;

    /// <summary>Of the form to sign in, which anybody may send.</summary>
    public const long MostBytesOfStrangers = 8_192;

    /// <summary>Why the reader may not write; null when they may. A form's token is looked at apart.</summary>
    public string? Refusal(HttpContext context) =>
        !IsOn ? IsOff
        : LocalReader.IsLocal(context) || CuratorSession.IsCurator(context) ? null
        : NotLocal;

    public bool IsGrantedTo(HttpContext context) => Refusal(context) is null;

    /// <summary>Why nobody can sign in by this request; null when one can.</summary>
    public static string? RefusalToSignIn(HttpContext context) =>
        !context.RequestServices.GetRequiredService<CuratorFile>().Exists ? NoCurator
        : context.Request.IsHttps || LocalReader.IsLocal(context) ? null
        : NotPrivate;

    /// <summary>What follows for the reader from who they are, as a text: two readers with the same one see the same site.</summary>
    public static string Standing(HttpContext context)
    {
        var (access, curator) = (context.RequestServices.GetRequiredService<WriteAccess>(), context.RequestServices.GetRequiredService<CuratorFile>());
        return $"{LocalReader.IsLocal(context)} {CuratorSession.IsCurator(context)} {access.IsOn} {curator.Exists}";
    }

    /// <summary>Whether the reader may have what articles were read from: other people's files.</summary>
    public static bool MaySeeOriginals(HttpContext context) => LocalReader.IsLocal(context) || CuratorSession.IsCurator(context);
}
