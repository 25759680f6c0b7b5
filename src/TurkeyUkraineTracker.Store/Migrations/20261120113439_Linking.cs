using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TurkeyUkraineTracker.Store.Migrations
{
    /// <summary>What claims are matched by and compared in.</summary>
    /// <remarks>Claims that were stored before stay as they are, without signatures: they are compared once their articles are read again.</remarks>
    public partial class Linking : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "ArticleCount",
                table: "Claims",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "Differs",
                table: "Claims",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Key",
                table: "Appearances",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "SpeakerId",
                table: "Appearances",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SpeakerText",
                table: "Appearances",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Text",
                table: "Appearances",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.Sql("""
                UPDATE Claims SET ArticleCount = 1;
                UPDATE Appearances SET (Key, Text, SpeakerId, SpeakerText) =
                    (SELECT Key, Text, SpeakerId, SpeakerText FROM Claims WHERE Claims.Id = Appearances.ClaimId);
                """);

            migrationBuilder.CreateTable(
                name: "AppearanceTerms",
                columns: table => new
                {
                    Term = table.Column<string>(type: "TEXT", nullable: false),
                    AppearanceId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AppearanceTerms", x => new { x.Term, x.AppearanceId });
                    table.ForeignKey(
                        name: "FK_AppearanceTerms_Appearances_AppearanceId",
                        column: x => x.AppearanceId,
                        principalTable: "Appearances",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Comparisons",
                columns: table => new
                {
                    ClaimId = table.Column<int>(type: "INTEGER", nullable: false),
                    Fields = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Comparisons", x => x.ClaimId);
                    table.ForeignKey(
                        name: "FK_Comparisons_Claims_ClaimId",
                        column: x => x.ClaimId,
                        principalTable: "Claims",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Matches",
                columns: table => new
                {
                    FirstId = table.Column<int>(type: "INTEGER", nullable: false),
                    SecondId = table.Column<int>(type: "INTEGER", nullable: false),
                    Score = table.Column<double>(type: "REAL", nullable: false),
                    Verdict = table.Column<string>(type: "TEXT", nullable: false),
                    Relation = table.Column<string>(type: "TEXT", nullable: false),
                    Reasons = table.Column<string>(type: "TEXT", nullable: false),
                    MatcherVersion = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Matches", x => new { x.FirstId, x.SecondId });
                    table.ForeignKey(
                        name: "FK_Matches_Appearances_FirstId",
                        column: x => x.FirstId,
                        principalTable: "Appearances",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Matches_Appearances_SecondId",
                        column: x => x.SecondId,
                        principalTable: "Appearances",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Signatures",
                columns: table => new
                {
                    AppearanceId = table.Column<int>(type: "INTEGER", nullable: false),
                    Signature = table.Column<string>(type: "TEXT", nullable: false),
                    Places = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Signatures", x => x.AppearanceId);
                    table.ForeignKey(
                        name: "FK_Signatures_Appearances_AppearanceId",
                        column: x => x.AppearanceId,
                        principalTable: "Appearances",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Appearances_SpeakerId",
                table: "Appearances",
                column: "SpeakerId");

            migrationBuilder.CreateIndex(
                name: "IX_AppearanceTerms_AppearanceId",
                table: "AppearanceTerms",
                column: "AppearanceId");

            migrationBuilder.CreateIndex(
                name: "IX_Matches_SecondId",
                table: "Matches",
                column: "SecondId");

            migrationBuilder.AddForeignKey(
                name: "FK_Appearances_Actors_SpeakerId",
                table: "Appearances",
                column: "SpeakerId",
                principalTable: "Actors",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Appearances_Actors_SpeakerId",
                table: "Appearances");

            migrationBuilder.DropTable(
                name: "AppearanceTerms");

            migrationBuilder.DropTable(
                name: "Comparisons");

            migrationBuilder.DropTable(
                name: "Matches");

            migrationBuilder.DropTable(
                name: "Signatures");

            migrationBuilder.DropIndex(
                name: "IX_Appearances_SpeakerId",
                table: "Appearances");

            migrationBuilder.DropColumn(
                name: "ArticleCount",
                table: "Claims");

            migrationBuilder.DropColumn(
                name: "Differs",
                table: "Claims");

            migrationBuilder.DropColumn(
                name: "Key",
                table: "Appearances");

            migrationBuilder.DropColumn(
                name: "SpeakerId",
                table: "Appearances");

            migrationBuilder.DropColumn(
                name: "SpeakerText",
                table: "Appearances");

            migrationBuilder.DropColumn(
                name: "Text",
                table: "Appearances");
        }
    }
}
