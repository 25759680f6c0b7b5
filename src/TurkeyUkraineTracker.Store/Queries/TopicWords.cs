namespace TurkeyUkraineTracker.Store.Queries;

/// <summary>What readers call a concept of the topic data: its id is its English name.</summary>
public static class TopicWords
{
    public static string Of(string topic) => topic.Replace('-', ' ');
}
