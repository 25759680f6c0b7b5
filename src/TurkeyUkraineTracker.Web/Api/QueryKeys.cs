using Microsoft.Extensions.Primitives;
using TurkeyUkraineTracker.Web.Rendering;

namespace TurkeyUkraineTracker.Web.Api;

/// <summary>The keys an address takes, as its own reading of them says: what is asked for is what is described.</summary>
internal sealed class QueryKeys(Action<QueryReader> read)
{
    // No day, number, choice or key of a page; a text may hold it.
    private const string Unreadable = "?";

    /// <summary>Each key with what it takes, in the order in which they are read.</summary>
    public IEnumerable<(string Name, string Takes)> All()
    {
        var reader = new QueryReader(new QueryCollection());
        read(reader);
        return reader.Known.Select(name => (name, TakenBy(name)));
    }

    private string TakenBy(string name)
    {
        var reader = new QueryReader(new QueryCollection(new Dictionary<string, StringValues> { [name] = Unreadable }));
        read(reader);
        return reader.Problem?.Accepted ?? QueryReader.AText;
    }
}
