namespace TurkeyUkraineTracker.Store.Writing;

/// <summary>A document as it is asked for.</summary>
/// <param name="Name">What the user calls it.</param>
public abstract record WantedDocument(string Name)
{
    /// <param name="Path">Absolute: whoever goes on with it may stand in another folder.</param>
    public sealed record OnDisk(string Name, string Path) : WantedDocument(Name);

    /// <param name="Url">Where the bytes are from, when they are from somewhere.</param>
    public sealed record AtHand(string Name, ReadOnlyMemory<byte> Bytes, Uri? Url = null) : WantedDocument(Name);

    public sealed record OnTheWeb(string Name, Uri Url) : WantedDocument(Name);

    /// <summary>Asked for, and not to be had; it is kept so that nothing is passed over in silence.</summary>
    public sealed record NotToBeHad(string Name, string Why) : WantedDocument(Name);
}
