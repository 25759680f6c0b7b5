using System.Globalization;
using TurkeyUkraineTracker.Ingestion.Fetching;
using TurkeyUkraineTracker.Store.Writing;

namespace TurkeyUkraineTracker.Ingestion.Queueing;

/// <summary>What the paths and addresses on a command line mean; see <see cref="FileSource.Find"/>.</summary>
/// <param name="Label">What the user calls all of it.</param>
/// <param name="Documents">In the order given.</param>
/// <param name="Archives">Of stores, in the order given; the queue takes none of them.</param>
public sealed record AskedPaths(string Label, IReadOnlyList<WantedDocument> Documents, IReadOnlyList<FoundFile> Archives)
{
    public int Count => Documents.Count + Archives.Count;

    /// <summary>How many outcomes there will be; null with an archive, whose articles are only counted when they are out.</summary>
    public int? Total => Archives.Count == 0 ? Documents.Count : null;

    /// <summary>Whether none of the paths leads to anything.</summary>
    public bool LeadNowhere => Archives.Count == 0 && Documents.All(document => document is WantedDocument.NotToBeHad);

    /// <param name="paths">At least one.</param>
    public static AskedPaths Find(IReadOnlyList<string> paths)
    {
        var found = paths.SelectMany(At).ToList();
        return new(LabelOf(paths), [.. found.Select(at => at.Document).OfType<WantedDocument>()], [.. found.Select(at => at.Archive).OfType<FoundFile>()]);
    }

    private static IEnumerable<(WantedDocument? Document, FoundFile? Archive)> At(string path) => WebDocument.IsAddress(path, out var url)
        ? [(WebDocument.Wanted(url), null)]
        : FileSource.Find([path]).Select(file => file.IsArchive ? ((WantedDocument?)null, file) : (Wanted(file), null));

    private static WantedDocument Wanted(FoundFile file) => file.WhyNot is { } why
        ? new WantedDocument.NotToBeHad(file.Name, why)
        : new WantedDocument.OnDisk(file.Name, Path.GetFullPath(file.Path));

    private static string LabelOf(IReadOnlyList<string> paths) => paths is [var one]
        ? one
        : string.Create(CultureInfo.InvariantCulture, $"{paths[0]} and {paths.Count - 1} more");
}
