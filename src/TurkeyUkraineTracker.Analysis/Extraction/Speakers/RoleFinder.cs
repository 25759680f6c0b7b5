using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction.Actors;

namespace TurkeyUkraineTracker.Analysis.Extraction.Speakers;

/// <summary>What office an article gives its speakers: beside the name where they speak, else what it called them last before, else what it calls them first.</summary>
internal sealed class RoleFinder
{
    private readonly TokenisedArticle _article;
    private readonly ActorRegister _register;
    private readonly IRoleWords _words;
    private readonly Dictionary<string, List<TextSpan>> _roles;

    public RoleFinder(TokenisedArticle article, ActorRegister register, IRoleWords words)
    {
        (_article, _register, _words) = (article, register, words);
        _roles = register.Mentions
            .Where(mention => mention.Form != MentionForm.Pronoun && register.Of(mention.ActorId).Kind is ActorKind.Person or ActorKind.Group)
            .Select(mention => (mention.ActorId, Role: RoleOf(mention)))
            .Where(found => found.Role is not null)
            .GroupBy(found => found.ActorId, found => article.SpanOf(found.Role!.Value), StringComparer.Ordinal)
            .ToDictionary(found => found.Key, found => found.Order().ToList(), StringComparer.Ordinal);
    }

    /// <summary>Null for speakers without an office, and for states and bodies.</summary>
    public TextSpan? Of(Attribution attribution)
    {
        if (attribution is not { SpeakerId: { } speaker, SpeakerSpans: [var own, ..] } || !_roles.TryGetValue(speaker, out var roles)) return null;

        var passage = _article.SpanOf(_article.PassageAt(_article.RangeOf(own).Start).Range);
        var next = LowerBound.Of(roles, own.End, static (role, end) => role.Start < end);
        var (before, after) = (next > 0 ? roles[next - 1] : (TextSpan?)null, next < roles.Count ? roles[next] : (TextSpan?)null);
        return before is null || !passage.Overlaps(before.Value) && after is { } near && passage.Overlaps(near) ? after : before;
    }

    private TokenRange? RoleOf(FoundMention mention) => mention switch
    {
        { Form: MentionForm.Role } => Words(mention.Range),
        _ when _register.Of(mention.ActorId).Kind == ActorKind.Person => _words.Beside(_article, FullName(mention), _article.PassageAt(mention.Range.Start).Range),
        _ => null,
    };

    // "Greg" of "Thống đốc Texas Greg Abbott" is no part of an office when "Abbott" alone was found as the name: capitals that nobody else owns go with it.
    private TokenRange FullName(FoundMention mention)
    {
        var start = mention.Range.Start;
        while (mention.Range.Length == 1 && start > 0 && _words.CanBeForename(_article, start - 1) && !_register.Before(start).Take(2).Any(other => other.Range.Contains(start - 1))) start--;
        return mention.Range with { Start = start };
    }

    // Mark-up inside a role parts it: of "Russian **Foreign Minister" the last words stand.
    private TokenRange Words(TokenRange role)
    {
        var start = role.End - 1;
        while (start > role.Start && (_article.Tokens[start - 1].IsWord || _article.Tokens[start - 1].Is("-"))) start--;
        return _article.Tokens[start].Is("the") && start < role.End - 1 ? new(start + 1, role.End) : new(start, role.End);
    }
}
