using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TurkeyUkraineTracker.Store.Migrations
{
    /// <summary>Full-text search over the folded words of claims; triggers keep it in step with their table.</summary>
    /// <remarks>A later migration that rebuilds the table Claims loses these triggers without a word and has to create them again.</remarks>
    public partial class ClaimSearch : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("""
            CREATE VIRTUAL TABLE ClaimSearch USING fts5(SearchText, content='Claims', content_rowid='Id', tokenize='unicode61');
            INSERT INTO ClaimSearch(ClaimSearch) VALUES ('rebuild');

            CREATE TRIGGER ClaimSearchAdded AFTER INSERT ON Claims BEGIN
                INSERT INTO ClaimSearch(rowid, SearchText) VALUES (new.Id, new.SearchText);
            END;

            CREATE TRIGGER ClaimSearchRemoved AFTER DELETE ON Claims BEGIN
                INSERT INTO ClaimSearch(ClaimSearch, rowid, SearchText) VALUES ('delete', old.Id, old.SearchText);
            END;

            CREATE TRIGGER ClaimSearchChanged AFTER UPDATE OF SearchText ON Claims BEGIN
                INSERT INTO ClaimSearch(ClaimSearch, rowid, SearchText) VALUES ('delete', old.Id, old.SearchText);
                INSERT INTO ClaimSearch(rowid, SearchText) VALUES (new.Id, new.SearchText);
            END;
            """);

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("""
            DROP TRIGGER ClaimSearchAdded;
            DROP TRIGGER ClaimSearchRemoved;
            DROP TRIGGER ClaimSearchChanged;
            DROP TABLE ClaimSearch;
            """);
    }
}
