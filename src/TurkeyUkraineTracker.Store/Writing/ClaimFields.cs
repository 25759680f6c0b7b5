using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Linking;
using TurkeyUkraineTracker.Store.Entities;
using TurkeyUkraineTracker.Store.Queries;

namespace TurkeyUkraineTracker.Store.Writing;

/// <summary>Makes everything a claim shows of its appearances: what the one seen first says, and what all of them know together.</summary>
internal static class ClaimFields
{
    public static Claim Unfilled() => new()
    {
        Key = "",
        Slug = "",
        Text = "",
        Language = "",
        Said = DatedBy.Of(null, DateBasis.None),
        SearchText = "",
    };

    /// <summary>Idempotent.</summary>
    /// <param name="members">Its <see cref="Tellings"/>, in the order they were seen; not empty. Version, speaker and signature are loaded.</param>
    /// <param name="extent">Of all its appearances.</param>
    /// <param name="actors">By slug, with their names: at least those the members speak of.</param>
    public static void Fill(Claim claim, IReadOnlyList<Appearance> members, ClaimExtent extent, IReadOnlyDictionary<string, Actor> actors)
    {
        var first = members[0];
        (claim.Key, claim.Text, claim.Slug, claim.Language, claim.Kind) = (first.Key, first.Text, Slug.Of(first.Text), first.Version.Language, first.Kind);
        (claim.Speaker, claim.SpeakerText) = (first.Speaker, first.SpeakerText);
        claim.IsDenied = first.Signature.Signature.IsDenied;
        (claim.ArticleCount, claim.PublishedFirstDay, claim.PublishedLastDay) = (extent.Articles, extent.PublishedFirstDay, extent.PublishedLastDay);
        FillDates(claim, members);
        FillActors(claim, members, actors);
        FillMatter(claim, members);
        FillComparison(claim, members);
    }

    // The narrowest date that any article gives: whoever filters by a day asks for what can have been said on it.
    private static void FillDates(Claim claim, IReadOnlyList<Appearance> members)
    {
        claim.Said = members.Select(member => member.Said)
            .OrderBy(said => said.LastDay - said.FirstDay ?? int.MaxValue)
            .ThenBy(said => said.Edtf is null)
            .ThenBy(said => said.FirstDay)
            .ThenBy(said => said.Edtf?.Text, StringComparer.Ordinal)
            .First();
        claim.SortDay = claim.Said.LastDay ?? claim.Said.FirstDay ?? claim.PublishedLastDay ?? claim.PublishedFirstDay ?? 0;
    }

    private static void FillActors(Claim claim, IReadOnlyList<Appearance> members, IReadOnlyDictionary<string, Actor> actors)
    {
        var about = members.SelectMany(AboutOf).Distinct(StringComparer.Ordinal).Select(id => actors[id]).ToList();
        claim.About.RemoveAll(known => !about.Contains(known.Actor));
        claim.About.AddRange(about.Where(actor => claim.About.All(known => known.Actor != actor)).Select(actor => new ClaimActor { Actor = actor }));
        claim.SearchText = SearchWords.Of(members.SelectMany(member => new[] { member.Text, member.SpeakerText }));
        claim.SearchNames = SearchWords.NamesOf(about.Concat(members.Select(member => member.Speaker).OfType<Actor>()).Distinct(), claim.SearchText);
    }

    private static void FillMatter(Claim claim, IReadOnlyList<Appearance> members)
    {
        var signatures = members.Select(member => member.Signature.Signature).ToList();
        claim.HasFigure = signatures.Any(signature => signature.Figures.Count > 0);

        var topics = signatures.SelectMany(signature => signature.Terms).Where(term => term.Kind == TermKind.Concept).Select(term => term.Id).ToHashSet(StringComparer.Ordinal);
        claim.Topics.RemoveAll(known => !topics.Contains(known.Topic));
        claim.Topics.AddRange(topics.Except(claim.Topics.Select(known => known.Topic)).Select(topic => new ClaimTopic { Topic = topic }));
    }

    /// <summary>Ids of the actors an appearance speaks of, without its speaker.</summary>
    public static IEnumerable<string> AboutOf(Appearance appearance) => appearance.Signature.Signature.About
        .Where(id => id != appearance.Speaker?.Slug);

    private static void FillComparison(Claim claim, IReadOnlyList<Appearance> members)
    {
        var articles = members.Select(member => member.Version.Article).Distinct().ToList();
        var tellings = members.Select(member => TellingOf(member, articles.IndexOf(member.Version.Article))).ToList();
        var fields = articles.Count < 2 ? [] : InferredYears.Into(Comparer.Compare(tellings));
        claim.Differs = FieldNames.Write(fields.Where(field => field.IsOfSubstance && field.State == CellState.Differ).Select(field => field.Field).Distinct(StringComparer.Ordinal));

        if (fields.Count == 0) claim.Comparison = null;
        else if (claim.Comparison is { } known) known.Fields = fields;
        else claim.Comparison = new() { Fields = fields };
    }

    private static Telling TellingOf(Appearance member, int article) => new(
        article, member.Signature.Signature, member.Text, member.Spans.Content, member.Spans.Cue, member.Spans.Speaker, member.Via);
}

/// <summary>How far a claim reaches.</summary>
/// <param name="Articles">How many it appears in.</param>
/// <param name="PublishedFirstDay">As in <see cref="Claim.PublishedFirstDay"/>.</param>
/// <param name="PublishedLastDay">As in <see cref="Claim.PublishedLastDay"/>.</param>
internal sealed record ClaimExtent(int Articles, int? PublishedFirstDay, int? PublishedLastDay)
{
    public static ClaimExtent Of(ArticleVersion version) => new(1, version.Published.FirstDay, version.Published.LastDay);
}
