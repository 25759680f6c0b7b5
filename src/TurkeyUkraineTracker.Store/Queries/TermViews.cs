using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Store.Queries;

/// <summary>Something that articles have words for.</summary>
/// <param name="Id">A concept's or an actor's id.</param>
/// <param name="Designations">How many words there are for it; spellings that differ in case and diacritics are one.</param>
/// <param name="Outlets">Known ones.</param>
/// <param name="Uses">How often it is named.</param>
public sealed record ReferentRow(string Id, string Name, bool IsActor, int Designations, int Outlets, int Articles, int Languages, int Uses);

/// <summary>One word for a referent.</summary>
/// <param name="Key">The folded words, unique for the referent.</param>
/// <param name="Text">As an article writes it.</param>
/// <param name="Places">Some of where it stands, newest known publication first (<see cref="TermDetail.PlacesShown"/> for the referent).</param>
public sealed record TermView(string Key, string Text, string Language, int Articles, int Uses, IReadOnlyList<TermPlace> Places);

/// <summary>A word for a referent in one article, in one voice.</summary>
/// <param name="Spans">In the article's text; never empty.</param>
public sealed record TermPlace(SourceLink Source, DesignationForm Form, DesignationVoice Voice, string Text, IReadOnlyList<TextSpan> Spans);

/// <summary>Who uses which words how often: an outlet, or an article whose outlet is not known.</summary>
/// <param name="Outlet">Slug; null for an article.</param>
/// <param name="Article">Slug; null for an outlet.</param>
/// <param name="Uses">One for each of <see cref="ReferentView.Terms"/>, in their order.</param>
public sealed record TermUser(string Name, string? Outlet, string? Article, IReadOnlyList<int> Uses);

/// <summary>What articles call one thing.</summary>
/// <param name="Terms">Those of most articles first.</param>
/// <param name="Users">Those with most uses first.</param>
/// <param name="MoreTerms">Words beyond those shown.</param>
/// <param name="MoreUsers">Users beyond those shown.</param>
public sealed record ReferentView(string Id, string Name, bool IsActor, IReadOnlyList<TermView> Terms, IReadOnlyList<TermUser> Users, int MoreTerms, int MoreUsers);

/// <summary>What can be chosen beside the terms.</summary>
public sealed record TermChoices(IReadOnlyList<string> Languages, IReadOnlyList<(string Slug, string Name)> Outlets);
