using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace TurkeyUkraineTracker.Web.Access;

/// <summary>The one account there is: a file beside the database with the hash of its password, so that no copy or export of the store carries it.</summary>
/// <remarks>Read at every use: a password that is set while the site is served counts at once.</remarks>
/// <param name="path">Where the file is, or will be.</param>
public sealed class CuratorFile(string path)
{
    public const int ShortestPassword = 12;

    public const int LongestPassword = 200;

    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    // As many rounds of PBKDF2 with SHA-512 as OWASP asks for.
    private static readonly PasswordHasher<CuratorFile> Hasher = new(Options.Create(new PasswordHasherOptions { IterationCount = 210_000 }));

    public static CuratorFile Beside(string database) => new(database + ".curator");

    public string Path { get; } = path;

    public bool Exists => File.Exists(Path);

    /// <summary>Another text after every change of the password; null when nobody has one. Says nothing about the password.</summary>
    public string? Stamp => Exists ? Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Hash()))) : null;

    /// <summary>What is wrong with a password that is to be set, as a sentence; null when nothing is.</summary>
    public static string? Problem(string password) => password.Length switch
    {
        < ShortestPassword => FormattableString.Invariant($"A password has {ShortestPassword} characters or more."),
        > LongestPassword => FormattableString.Invariant($"A password has {LongestPassword} characters at most."),
        _ => null,
    };

    /// <summary>Sets the password; whoever was signed in by an earlier one no longer is.</summary>
    public void Set(string password)
    {
        var fresh = Path + ".new";
        File.Delete(fresh);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = OwnerOnly;
        using (var file = new StreamWriter(fresh, options)) file.Write(Hasher.HashPassword(this, password));
        File.Move(fresh, Path, overwrite: true);
    }

    /// <returns>Whether there was an account.</returns>
    public bool Remove()
    {
        var was = Exists;
        File.Delete(Path);
        return was;
    }

    /// <exception cref="InvalidDataException">The file is not one that <see cref="Set"/> wrote.</exception>
    public bool Knows(string password) =>
        Exists && password.Length <= LongestPassword && Hasher.VerifyHashedPassword(this, Hash(), password) != PasswordVerificationResult.Failed;

    private string Hash()
    {
        var hash = File.ReadAllText(Path);
        return Convert.TryFromBase64String(hash, new byte[hash.Length], out _)
            ? hash
            : throw new InvalidDataException($"{Path} does not hold what curator set writes. Set the password anew.");
    }
}
