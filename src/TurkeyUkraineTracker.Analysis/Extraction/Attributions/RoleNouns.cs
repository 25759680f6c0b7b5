using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Extraction.Attributions;

/// <summary>Head nouns of people, groups and bodies that speak, from a language's <c>roles.tsv</c>.</summary>
internal sealed class RoleNouns
{
    private readonly PhraseTable<ActorKind> _roles;

    private RoleNouns(string language) => _roles = new(LexiconFile.Load($"{language}/roles.tsv").Select(row => (row[1], KindOf(row))));

    public static RoleNouns Of(string language) => new(language);

    public int LengthAt(IReadOnlyList<Token> tokens, int start, int end, out ActorKind kind) => _roles.LengthAt(tokens, start, end, out kind);

    public bool Has(Token token) => _roles.LengthAt([token], 0, 1, out _) > 0;

    private static ActorKind KindOf(LexiconRow row) => Enum.TryParse<ActorKind>(row[0], ignoreCase: true, out var kind)
        ? kind
        : throw new InvalidDataException($"{row.Where} has an unknown kind: {row[0]}.");
}
