using System.Text.RegularExpressions;

namespace TurkeyUkraineTracker.Analysis.Reading.Refusals;

/// <summary>Recognises programs and style sheets: most lines have a shape that no sentence has. Fenced code inside a document does not count.</summary>
internal static partial class ProgramShape
{
    private const int FewestLines = 3;
    private const double CodeShare = 0.6;
    private const double SureShare = 0.35;

    /// <summary>Programs without line ends for people have a brace in a hundred characters, and so many marks of other kinds.</summary>
    private const int CharsPerBrace = 100, CharsPerMark = 20;

    private static readonly string[] Openings = ["#!/", "<?php", "<?="];

    /// <param name="text">Without gaps at its ends.</param>
    public static bool IsOne(string text)
    {
        if (Openings.Any(opening => text.StartsWith(opening, StringComparison.Ordinal))) return true;

        var lines = ProseLines.Of(text).ToList();
        return IsDense(string.Join('\n', lines)) || IsMostlyCode(lines);
    }

    private static bool IsDense(string text)
    {
        var all = text.AsSpan();
        var (braces, ends) = (all.Count('{') + all.Count('}'), all.Count(';'));
        return braces > 1 && ends > 1 && braces * CharsPerBrace > all.Length && (braces + ends + all.CountAny("()=[]:")) * CharsPerMark > all.Length;
    }

    /// <remarks>
    /// Counted in lines and in characters: a listing with a page of prose around it is an article about it. What stands between an open and a
    /// closed bracket belongs to the code, when there is enough that cannot be prose.
    /// </remarks>
    private static bool IsMostlyCode(List<string> lines)
    {
        var (sure, within, chars, depth) = (0, 0, 0, 0);
        var counted = WithoutComments(lines).ToList();
        foreach (var line in counted)
        {
            if (line[0] is '}' or ')' or ']') depth = Math.Max(0, depth - 1);
            if (CodeLine().IsMatch(line)) sure++;
            else if (depth > 0) within++;
            else chars -= line.Length;

            chars += line.Length;
            if (line[^1] is '{' or '(' or '[') depth++;
        }

        return sure >= Math.Max(FewestLines, counted.Count * SureShare)
            && sure + within >= counted.Count * CodeShare
            && chars >= counted.Sum(line => line.Length) * CodeShare;
    }

    private static IEnumerable<string> WithoutComments(IEnumerable<string> lines)
    {
        var isComment = false;
        foreach (var line in lines)
        {
            var marks = DocMark().Count(line);
            if (!isComment && marks == 0 && !Comment().IsMatch(line)) yield return line;
            if (marks % 2 == 1) isComment = !isComment;
        }
    }

    // Takes the border of a Python docstring and of a block comment (C, PowerShell).
    [GeneratedRegex(@"""""""|'''|/\*|\*/|<#|#>", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex DocMark();

    // Takes "// why" and "# why": no evidence either way, since headings start so too. Not "/path".
    [GeneratedRegex(@"^(//|#|--\s)", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Comment();

    // Takes "if (x) {", "});", "let a = 1;", "$items | Sort", "Write-Host 'a'", "x = f(1)", "run(a, b)", "def f(x):", "import a.b".
    // Not "- grain, oil and gas;", "$5 million (about) was paid.", "Vice-President Roe said (twice)." and "He said: we go {sic}."
    [GeneratedRegex("""
        [{(\[]$
        | ^[}\])]+[;,)]*(\s*(else|catch|finally|while).*)?$
        | [=(){}\[\]<>"'].*;$ | ^(return|import|using|package|break|continue|goto|use)\b.*;$
        | \{.*\}$ | ^[(\["'].*[)\]"'],$ | ^[\w."'-]+\s*:\s*["'(\[].*,$
        | ^\$[\p{L}_{(]
        | ^(Get|Set|New|Write|Add|Remove|Import|Export|Invoke|Start|Stop|Out|Select|Where|ForEach|Test|Copy|Move|Join)-\p{Lu}\w+(\s|$)
        | ^[\w.\[\]]+(\s*:\s*\w+)?\s[-+*/|?:]?=\s\S
        | ^[a-z_][\w.]*\(.*\)$
        | ^(async\s+)?(def|class|for|if|elif|while|try|except|with)\b.*\)?:$
        | ^(const|let|var|my|our|local|export|readonly)\s[^=]*=\s?\S | ^[\w.]+=\S | ^@[\w.]+(\(.*\))?$
        | ^(return|raise|yield|assert|del|pass|break|continue|await|throw)\b([^.]|\.\w)*$ | ^(fi|done|esac|then|do|end)$ | ^(if|while|for)\b.*\b(then|do)$
        | ^(from\s[\w.]+\s)?import\s[\w.{*]+ | ^(else|try|finally):$
        """,
        RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant,
        RegexLimit.Milliseconds)]
    private static partial Regex CodeLine();
}
