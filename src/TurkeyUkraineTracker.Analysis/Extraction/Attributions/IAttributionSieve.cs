namespace TurkeyUkraineTracker.Analysis.Extraction.Attributions;

/// <summary>One way of finding attributions. Sieves run in order, most precise first; what an earlier one took, a later one leaves alone.</summary>
internal interface IAttributionSieve
{
    /// <summary>Adds what it finds in the passage to <see cref="PassageView.Found"/>.</summary>
    public void Find(PassageView passage);
}
