namespace TurkeyUkraineTracker.Store.Listing;

/// <summary>Keeps the first of what it is offered, in an order of its own, and no more than asked for.</summary>
/// <param name="order">Total, so that the same ones are kept whatever came first.</param>
internal sealed class FirstFew<T>(int most, IComparer<T> order)
{
    // Its head is the last of those kept.
    private readonly PriorityQueue<T, T> _kept = new(Comparer<T>.Create((a, b) => order.Compare(b, a)));

    public void Offer(T item)
    {
        if (_kept.Count < most) _kept.Enqueue(item, item);
        else if (most > 0 && order.Compare(item, _kept.Peek()) < 0) _kept.EnqueueDequeue(item, item);
    }

    public IReadOnlyList<T> InOrder() => [.. _kept.UnorderedItems.Select(kept => kept.Element).Order(order)];
}
