using TurkeyUkraineTracker.Analysis.Reading;
using TurkeyUkraineTracker.Ingestion.Fetching;

namespace TurkeyUkraineTracker.Ingestion.Tests.Fetching;

public sealed class FindingFiles : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Files_below_a_folder_come_in_ordinal_order_of_their_paths()
    {
        foreach (var name in new[] { "b.txt", "a/z.txt", "a.txt", "Z.txt", "a/b/c.md" }) _folder.Write(name);

        Assert.Equal(["Z.txt", "a.txt", "a/b/c.md", "a/z.txt", "b.txt"], Found(_folder.Path));
    }

    [Fact]
    public void Paths_keep_the_order_they_were_given_in()
    {
        var (b, a) = (_folder.Write("b.txt"), _folder.Write("a.txt"));

        Assert.Equal(["b.txt", "a.txt"], Found(b, a));
    }

    [Fact]
    public void Hidden_entries_are_passed_over_unless_they_are_named()
    {
        var hidden = _folder.Write(".notes/a.txt");
        _folder.Write(".litter");
        _folder.Write("seen.txt");

        Assert.Equal(["seen.txt"], Found(_folder.Path));
        Assert.Equal([".notes/a.txt"], Found(hidden));
    }

    [Fact]
    public void A_link_that_leads_in_a_circle_is_not_followed()
    {
        _folder.Write("a.txt");
        Directory.CreateSymbolicLink(_folder.At("again"), _folder.Path);

        Assert.Equal(["a.txt"], Found(_folder.Path));
    }

    [Fact]
    public void A_path_that_leads_nowhere_is_refused_under_the_name_it_was_given()
    {
        var file = Assert.Single(FileSource.Find([_folder.At("nothing.txt")]));

        Assert.Equal(_folder.At("nothing.txt"), file.Name);
        Assert.Equal(new OpenedFile.Refused(FileSource.NotThere), file.Open());
    }

    [Fact]
    public void An_empty_folder_is_refused_and_not_passed_over() =>
        Assert.Equal(new OpenedFile.Refused(FileSource.EmptyFolder), Assert.Single(FileSource.Find([_folder.Path])).Open());

    [Fact]
    public void A_file_opens_with_its_bytes_and_its_base_name()
    {
        var path = _folder.Write("folder/Cờ.txt", "đỏ");

        var opened = Assert.IsType<OpenedFile.Readable>(Assert.Single(FileSource.Find([path])).Open());

        Assert.Equal("Cờ.txt", opened.Document.Name);
        Assert.Equal("đỏ"u8.ToArray(), opened.Document.Bytes.ToArray());
    }

    [Fact]
    public void A_file_over_the_limit_is_refused_before_it_is_read()
    {
        var path = _folder.Write("huge.txt");
        using (var stream = File.OpenWrite(path)) stream.SetLength(ArticleReader.MaxBytes + 1L);

        Assert.Equal(new OpenedFile.Refused(FoundFile.TooLarge(ArticleReader.MaxBytes + 1L)), new FoundFile(path).Open());
    }

    [Fact]
    public void A_file_that_is_gone_by_the_time_it_is_opened_is_refused()
    {
        var path = _folder.Write("short-lived.txt");
        var file = Assert.Single(FileSource.Find([path]));
        File.Delete(path);

        Assert.IsType<OpenedFile.Refused>(file.Open());
    }

    private List<string> Found(params string[] paths) => [.. FileSource.Find(paths).Select(file => Path.GetRelativePath(_folder.Path, file.Path))];
}
