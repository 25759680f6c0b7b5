using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TurkeyUkraineTracker.Store.Migrations
{
    /// <summary>
    /// Full-text search over claims, articles, names and figures, the count of each actor's claims, and an index that holds all a list of claims is
    /// filtered by; triggers keep the indexes and the count in step with their tables.
    /// </summary>
    /// <remarks>
    /// A later migration that rebuilds one of these tables loses its triggers, and ClaimsListed, without a word and has to create them again.
    /// Rows that are there already are found by their words as written, whose diacritics the tokenizer takes off; reanalysing folds them like new ones.
    /// </remarks>
    public partial class FindingWords : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(FillRows);
            migrationBuilder.Sql(
                """
                DROP TRIGGER ClaimSearchAdded;
                DROP TRIGGER ClaimSearchRemoved;
                DROP TRIGGER ClaimSearchChanged;
                DROP TABLE ClaimSearch;
                """);
            foreach (var (index, table, id, columns) in Indexes) migrationBuilder.Sql(IndexOf(index, table, id, columns));
            migrationBuilder.Sql(CountClaims);
            migrationBuilder.Sql(
                """
                CREATE INDEX ClaimsListed ON Claims (SortDay DESC, Id, SpeakerId, Kind, ArticleCount, Differs, HasFigure, Said_FirstDay, Said_LastDay, Said_Edtf, PublishedFirstDay, PublishedLastDay);
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP INDEX ClaimsListed;");
            foreach (var trigger in (string[])["ClaimSpeakerAdded", "ClaimSpeakerRemoved", "ClaimSpeakerChanged", "ClaimActorAdded", "ClaimActorRemoved"]) migrationBuilder.Sql($"DROP TRIGGER {trigger};");
            foreach (var (index, _, _, _) in Indexes) migrationBuilder.Sql($"DROP TRIGGER {index}Added; DROP TRIGGER {index}Removed; DROP TRIGGER {index}Changed; DROP TABLE {index};");
            migrationBuilder.Sql(IndexOf("ClaimSearch", "Claims", "Id", ["SearchText"]));
        }

        private static readonly (string Index, string Table, string Id, string[] Columns)[] Indexes =
        [
            ("ClaimSearch", "Claims", "Id", ["SearchText", "SearchNames"]),
            ("ArticleSearch", "ArticleWords", "VersionId", ["Title", "Text", "Names"]),
            ("ActorSearch", "ActorNames", "Id", ["Key"]),
            ("FigureSearch", "Figures", "Id", ["SearchText"]),
        ];

        private const string FillRows =
            """
            UPDATE Versions SET SortDay = coalesce(Published_LastDay, Published_FirstDay, 0);

            UPDATE Figures SET SearchText = Text || ' ' || Unit || ' ' || coalesce(Measure, ''), SortValue = coalesce(Value, Low, High, 0);

            INSERT INTO ArticleWords (VersionId, Title, Text, Names)
            SELECT v.Id, coalesce(v.Title, ''), c.Text, coalesce((
                SELECT group_concat(n.Key, ' ') FROM ArticleActors a JOIN ActorNames n ON n.ActorId = a.ActorId
                WHERE a.VersionId = v.Id AND n.Form IN ('Name', 'Alias')), '')
            FROM Versions v JOIN Contents c ON c.VersionId = v.Id;

            UPDATE Claims SET SearchNames = coalesce((
                SELECT group_concat(n.Key, ' ') FROM ActorNames n
                WHERE n.Form IN ('Name', 'Alias') AND (n.ActorId = Claims.SpeakerId OR n.ActorId IN (SELECT a.ActorId FROM ClaimActors a WHERE a.ClaimId = Claims.Id))), ''),
                HasFigure = EXISTS (SELECT 1 FROM Appearances a JOIN Figures f ON f.AppearanceId = a.Id WHERE a.ClaimId = Claims.Id);

            INSERT OR IGNORE INTO ClaimTopics (ClaimId, Topic)
            SELECT a.ClaimId, json_extract(t.value, '$.Id') FROM Appearances a JOIN Signatures s ON s.AppearanceId = a.Id, json_each(s.Signature, '$.Terms') t
            WHERE json_extract(t.value, '$.Kind') = 'Concept';
            """;

        private const string CountClaims =
            """
            UPDATE Actors SET ClaimCount = (SELECT count(*) FROM Claims c WHERE c.SpeakerId = Actors.Id) + (SELECT count(*) FROM ClaimActors a WHERE a.ActorId = Actors.Id);

            CREATE TRIGGER ClaimSpeakerAdded AFTER INSERT ON Claims WHEN new.SpeakerId IS NOT NULL BEGIN
                UPDATE Actors SET ClaimCount = ClaimCount + 1 WHERE Id = new.SpeakerId;
            END;

            CREATE TRIGGER ClaimSpeakerRemoved AFTER DELETE ON Claims WHEN old.SpeakerId IS NOT NULL BEGIN
                UPDATE Actors SET ClaimCount = ClaimCount - 1 WHERE Id = old.SpeakerId;
            END;

            CREATE TRIGGER ClaimSpeakerChanged AFTER UPDATE OF SpeakerId ON Claims WHEN old.SpeakerId IS NOT new.SpeakerId BEGIN
                UPDATE Actors SET ClaimCount = ClaimCount - 1 WHERE Id = old.SpeakerId;
                UPDATE Actors SET ClaimCount = ClaimCount + 1 WHERE Id = new.SpeakerId;
            END;

            CREATE TRIGGER ClaimActorAdded AFTER INSERT ON ClaimActors BEGIN
                UPDATE Actors SET ClaimCount = ClaimCount + 1 WHERE Id = new.ActorId;
            END;

            CREATE TRIGGER ClaimActorRemoved AFTER DELETE ON ClaimActors BEGIN
                UPDATE Actors SET ClaimCount = ClaimCount - 1 WHERE Id = old.ActorId;
            END;
            """;

        // The last word typed may be a beginning: prefixes of two and three characters have an index of their own.
        private static string IndexOf(string index, string table, string id, string[] columns)
        {
            var names = string.Join(", ", columns);
            var (added, removed) = (string.Join(", ", columns.Select(column => $"new.{column}")), string.Join(", ", columns.Select(column => $"old.{column}")));
            return $"""
                CREATE VIRTUAL TABLE {index} USING fts5({names}, content='{table}', content_rowid='{id}', tokenize='unicode61 remove_diacritics 2', prefix='2 3');
                INSERT INTO {index}({index}) VALUES ('rebuild');

                CREATE TRIGGER {index}Added AFTER INSERT ON {table} BEGIN
                    INSERT INTO {index}(rowid, {names}) VALUES (new.{id}, {added});
                END;

                CREATE TRIGGER {index}Removed AFTER DELETE ON {table} BEGIN
                    INSERT INTO {index}({index}, rowid, {names}) VALUES ('delete', old.{id}, {removed});
                END;

                CREATE TRIGGER {index}Changed AFTER UPDATE OF {names} ON {table} BEGIN
                    INSERT INTO {index}({index}, rowid, {names}) VALUES ('delete', old.{id}, {removed});
                    INSERT INTO {index}(rowid, {names}) VALUES (new.{id}, {added});
                END;
                """;
        }
    }
}
