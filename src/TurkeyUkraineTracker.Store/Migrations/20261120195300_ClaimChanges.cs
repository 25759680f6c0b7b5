using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TurkeyUkraineTracker.Store.Migrations
{
    /// <summary>Notes which claims change in what lists filter and count by, whoever changes them: <see cref="Listing.ClaimTable"/> keeps up by it.</summary>
    /// <remarks>
    /// A later migration that rebuilds one of these tables loses its triggers without a word and has to create them again. Only the last change of a claim is kept;
    /// not by OR REPLACE, because inside of a trigger the statement outside decides about conflicts.
    /// </remarks>
    public partial class ClaimChanges : Migration
    {
        private const string Appearing = "SELECT a.ClaimId FROM Appearances a";

        private static readonly (string Trigger, string When, string Claims)[] Triggers =
        [
            ("ClaimAddedNoted", "INSERT ON Claims", "SELECT new.Id"),
            ("ClaimRemovedNoted", "DELETE ON Claims", "SELECT old.Id"),
            (
                "ClaimChangedNoted",
                "UPDATE OF SortDay, Kind, SpeakerId, ArticleCount, Differs, HasFigure, Said_Edtf, Said_FirstDay, Said_LastDay, PublishedFirstDay, PublishedLastDay ON Claims",
                "SELECT new.Id"),
            ("ClaimActorAddedNoted", "INSERT ON ClaimActors", "SELECT new.ClaimId"),
            ("ClaimActorRemovedNoted", "DELETE ON ClaimActors", "SELECT old.ClaimId"),
            ("ClaimTopicAddedNoted", "INSERT ON ClaimTopics", "SELECT new.ClaimId"),
            ("ClaimTopicRemovedNoted", "DELETE ON ClaimTopics", "SELECT old.ClaimId"),
            ("AppearanceAddedNoted", "INSERT ON Appearances", "SELECT new.ClaimId"),
            ("AppearanceRemovedNoted", "DELETE ON Appearances", "SELECT old.ClaimId"),
            ("AppearanceMovedNoted", "UPDATE OF ClaimId, VersionId ON Appearances", "SELECT old.ClaimId UNION SELECT new.ClaimId"),
            ("VersionChangedNoted", "UPDATE OF Language, ArticleId ON Versions", $"{Appearing} WHERE a.VersionId = new.Id"),
            ("ArticleChangedNoted", "UPDATE OF OutletId ON Articles", $"{Appearing} JOIN Versions v ON v.Id = a.VersionId WHERE v.ArticleId = new.Id"),
        ];

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(
                """
                CREATE TABLE ClaimChanges (Number INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, ClaimId INTEGER NOT NULL UNIQUE);
                INSERT INTO ClaimChanges (ClaimId) SELECT Id FROM Claims ORDER BY Id;
                """);
            foreach (var (trigger, when, claims) in Triggers) migrationBuilder.Sql(Noting(trigger, when, claims));
            // What it held is counted in memory.
            migrationBuilder.Sql("DROP INDEX ClaimsListed;");
            // The articles that mention an actor most, without a look at the others.
            migrationBuilder.Sql("CREATE INDEX ArticleActorsByMentions ON ArticleActors (ActorId, Mentions DESC, VersionId);");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP INDEX ArticleActorsByMentions;");
            migrationBuilder.Sql(
                """
                CREATE INDEX ClaimsListed ON Claims (SortDay DESC, Id, SpeakerId, Kind, ArticleCount, Differs, HasFigure, Said_FirstDay, Said_LastDay, Said_Edtf, PublishedFirstDay, PublishedLastDay);
                """);
            foreach (var (trigger, _, _) in Triggers) migrationBuilder.Sql($"DROP TRIGGER {trigger};");
            migrationBuilder.Sql("DROP TABLE ClaimChanges;");
        }

        private static string Noting(string trigger, string when, string claims) => $"""
            CREATE TRIGGER {trigger} AFTER {when} BEGIN
                DELETE FROM ClaimChanges WHERE ClaimId IN ({claims});
                INSERT INTO ClaimChanges (ClaimId) SELECT DISTINCT * FROM ({claims});
            END;
            """;
    }
}
