using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Extraction.Occasions;

/// <summary>Which words of a passage tell of an attribution (who, to whom, when, where): neither what is said nor what tells of another attribution.</summary>
internal sealed class TellingWords
{
    private const int Nobody = -1;

    private readonly TokenisedArticle _article;
    private readonly IReadOnlyList<Attribution> _attributions;
    private readonly int[] _owner;
    private readonly bool[] _isSaid;

    public TellingWords(TokenisedArticle article, IReadOnlyList<Attribution> attributions)
    {
        (_article, _attributions) = (article, attributions);
        _owner = new int[article.Tokens.Count];
        Array.Fill(_owner, Nobody);
        _isSaid = new bool[article.Tokens.Count];
        foreach (var said in attributions.SelectMany(attribution => attribution.Content).Select(article.RangeOf)) Array.Fill(_isSaid, true, said.Start, said.Length);
        var told = Enumerable.Range(0, attributions.Count).Where(i => attributions[i].Cue.Count > 0);
        foreach (var together in told.GroupBy(i => PassageOf(attributions[i]))) Share(together.Key, [.. together]);
    }

    /// <summary>The passage of the attribution's cue, where its telling stands.</summary>
    public TokenRange PassageOf(Attribution attribution) => _article.PassageAt(_article.RangeOf(attribution.Cue[0]).Start).Range;

    /// <summary>Whether the token tells of the attribution with this index.</summary>
    public bool TellOf(int attribution, int token) => _owner[token] == attribution;

    /// <summary>Whether the token belongs to the article's own voice: nobody says it and it tells of no attribution.</summary>
    public bool IsFree(int token) => !_isSaid[token] && _owner[token] == Nobody;

    // Every word that nobody says tells of the attribution whose speaker or cue stands nearest to it.
    private void Share(TokenRange passage, List<int> together)
    {
        var own = together.Select(i => _attributions[i].Cue.Concat(_attributions[i].SpeakerSpans).Select(_article.RangeOf).Where(passage.Overlaps).ToList()).ToList();
        for (var token = passage.Start; token < passage.End; token++)
        {
            if (_isSaid[token] || _article.QuotationAt(token) is not null) continue;

            _owner[token] = together[Enumerable.Range(0, together.Count).MinBy(i => own[i].Min(range => Distance(range, token)))];
        }
    }

    private static int Distance(TokenRange range, int token) => token < range.Start ? range.Start - token : Math.Max(0, token - range.End + 1);
}
