using System.Collections.Concurrent;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace TurkeyUkraineTracker.Web.Access;

/// <summary>Keeps the host's protection keys as long as the process lives. What they protect, the token of a form that is open in a browser, need not outlive the process, so the user's profile need not hold any.</summary>
public sealed class KeysInMemory : IXmlRepository
{
    private readonly ConcurrentQueue<XElement> _keys = new();

    public IReadOnlyCollection<XElement> GetAllElements() => [.. _keys];

    public void StoreElement(XElement element, string friendlyName) => _keys.Enqueue(element);
}
