namespace TurkeyUkraineTracker.Ingestion.Tests;

public sealed class TopicFolders : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_folder_with_its_four_tables_is_a_topic()
    {
        WriteTables();

        var topic = TopicFolder.Load(_folder.Path);

        Assert.Equal(("turkey", "Thổ Nhĩ Kỳ"), (topic.Actors.Single().Id, topic.Actors.Single().Names.Single().Text));
        Assert.Equal("paper.example", topic.Outlets.Single().Domain);
    }

    [Theory]
    [InlineData("actors.tsv")]
    [InlineData("names.tsv")]
    [InlineData("outlets.tsv")]
    [InlineData("concepts.tsv")]
    public void A_missing_table_is_named(string name)
    {
        WriteTables();
        File.Delete(_folder.At(name));

        var error = Assert.Throws<InvalidDataException>(() => TopicFolder.Load(_folder.Path));

        Assert.Equal($"The topic folder {_folder.Path} has no {name}.", error.Message);
    }

    private void WriteTables()
    {
        _folder.Write("actors.tsv", "id\tkind\tname\taffiliation\tgender\nturkey\tstate\tTurkey\t\t\n");
        _folder.Write("names.tsv", "actor\tlanguage\tform\ttext\nturkey\tvi\tname\tThổ Nhĩ Kỳ\n");
        _folder.Write("outlets.tsv", "id\tname\tlanguage\tdomain\npaper\tThe Paper\ten\tpaper.example\n");
        _folder.Write("concepts.tsv", "id\tlanguage\ttext\nwar\ten\twar\n");
    }
}
