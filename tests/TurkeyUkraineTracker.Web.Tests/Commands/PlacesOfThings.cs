using TurkeyUkraineTracker.Web.Commands;

namespace TurkeyUkraineTracker.Web.Tests.Commands;

public sealed class PlacesOfThings
{
    [Fact]
    public void The_option_wins_over_the_connection_string()
    {
        var database = new WhereThingsAre("/program").Database("/mine/a.db", "Data Source=/other/b.db");

        Assert.Equal(Path.GetFullPath("/mine/a.db"), database);
    }

    [Fact]
    public void An_option_is_relative_to_where_the_user_stands()
    {
        var database = new WhereThingsAre("/program").Database("a.db", connectionString: null);

        Assert.Equal(Path.Combine(Environment.CurrentDirectory, "a.db"), database);
    }

    [Theory]
    [InlineData("Data Source=/other/b.db")]
    [InlineData("data source=/other/b.db;Cache=Shared")]
    public void The_connection_string_names_the_file(string connectionString)
    {
        var database = new WhereThingsAre("/program").Database(option: null, connectionString);

        Assert.Equal(Path.GetFullPath("/other/b.db"), database);
    }

    [Fact]
    public void A_connection_string_without_a_file_is_refused() =>
        Assert.Throws<ArgumentException>(() => new WhereThingsAre("/program").Database(option: null, "Cache=Shared"));

    [Theory]
    [InlineData("src/Web/bin/Debug/net10.0", "data/tracker.db")]
    [InlineData("src/Web/bin/Release/net10.0/publish", "src/Web/bin/Release/net10.0/publish/data/tracker.db")]
    [InlineData("published", "published/data/tracker.db")]
    public void In_a_clone_the_database_is_the_clones_and_a_published_program_keeps_its_own(string program, string database)
    {
        using var clone = new ScratchFolder();
        clone.Write("TurkeyUkraineTracker.sln", "");

        var found = new WhereThingsAre(clone.File(program)).Database(option: null, connectionString: null);

        Assert.Equal(clone.File(database), found);
    }

    [Fact]
    public void Outside_a_clone_the_database_is_beside_the_program()
    {
        using var folder = new ScratchFolder();

        var found = new WhereThingsAre(folder.File("bin")).Database(option: null, connectionString: null);

        Assert.Equal(folder.File("bin/data/tracker.db"), found);
    }

    [Fact]
    public void The_seeds_lie_beside_the_program()
    {
        var here = new WhereThingsAre("/program");

        Assert.Equal(Path.Combine("/program", "seeds", "articles"), here.SeedArticles);
        Assert.Equal(Path.Combine("/program", "seeds", "topic"), here.Topic);
    }
}
