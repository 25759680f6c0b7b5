namespace TurkeyUkraineTracker.Analysis.Reading;

/// <summary>What the words of one text have said so far, by language.</summary>
/// <param name="tags">Of every language that can be voted for; a vote names one by its place here.</param>
internal sealed class LanguageVotes(IReadOnlyList<string> tags)
{
    private readonly double[] _votes = new double[tags.Count];
    private readonly bool[] _against = new bool[tags.Count];

    /// <summary>Those with more votes for them than against, by tag.</summary>
    public IEnumerable<KeyValuePair<string, double>> Leading => tags.Zip(_votes, KeyValuePair.Create).Where(vote => vote.Value > 0);

    /// <summary>A sign that several languages share gives each its part of the vote.</summary>
    public void Share(double vote, int[] languages)
    {
        foreach (var language in languages) _votes[language] += vote / languages.Length;
    }

    /// <summary>Notes the languages that a word speaks against, to be settled once for the word.</summary>
    public void NoteAgainst(int[] languages)
    {
        foreach (var language in languages) _against[language] = true;
    }

    /// <param name="vote">For each language noted, however often; less than zero.</param>
    public void SettleAgainst(double vote)
    {
        for (var language = 0; language < _against.Length; language++)
        {
            if (_against[language]) _votes[language] += vote;
        }

        Array.Clear(_against);
    }
}
