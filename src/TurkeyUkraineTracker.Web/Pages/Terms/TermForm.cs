using TurkeyUkraineTracker.Store.Queries;

namespace TurkeyUkraineTracker.Web.Pages.Terms;

/// <summary>The form beside terms.</summary>
/// <param name="Action">The page it leads to.</param>
/// <param name="HasKind">Whether the kind of referent can be chosen.</param>
public sealed record TermForm(string Action, TermFilter Filter, TermChoices Choices, bool HasKind);
