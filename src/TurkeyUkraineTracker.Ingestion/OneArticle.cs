using TurkeyUkraineTracker.Store;

namespace TurkeyUkraineTracker.Ingestion;

/// <summary>Keeps what breaks over one article from costing the others of a batch theirs.</summary>
/// <remarks>A store that cannot be used costs all of them: that is thrown.</remarks>
internal static class OneArticle
{
    public static async Task<Outcome> GuardAsync(string name, Func<Task<Outcome>> work)
    {
        try
        {
            return await work();
        }
#pragma warning disable CA1031 // whatever breaks over one article is reported as its outcome, and the batch goes on
        catch (Exception e) when (e is not OperationCanceledException && !UnusableStore.IsBehind(e))
#pragma warning restore CA1031
        {
            // The innermost says what happened; the outer ones say who was asked.
            return new Outcome.Failed(name, e.GetBaseException().Message, e);
        }
    }
}
