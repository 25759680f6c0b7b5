using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TurkeyUkraineTracker.Store.Migrations
{
    /// <inheritdoc />
    public partial class Finding : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Claims_SpeakerId",
                table: "Claims");

            migrationBuilder.AddColumn<int>(
                name: "SortDay",
                table: "Versions",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "SearchText",
                table: "Figures",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<double>(
                name: "SortValue",
                table: "Figures",
                type: "REAL",
                nullable: false,
                defaultValue: 0.0);

            migrationBuilder.AddColumn<bool>(
                name: "HasFigure",
                table: "Claims",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "SearchNames",
                table: "Claims",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "ClaimCount",
                table: "Actors",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "ArticleWords",
                columns: table => new
                {
                    VersionId = table.Column<int>(type: "INTEGER", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    Names = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ArticleWords", x => x.VersionId);
                    table.ForeignKey(
                        name: "FK_ArticleWords_Versions_VersionId",
                        column: x => x.VersionId,
                        principalTable: "Versions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ClaimTopics",
                columns: table => new
                {
                    ClaimId = table.Column<int>(type: "INTEGER", nullable: false),
                    Topic = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ClaimTopics", x => new { x.ClaimId, x.Topic });
                    table.ForeignKey(
                        name: "FK_ClaimTopics_Claims_ClaimId",
                        column: x => x.ClaimId,
                        principalTable: "Claims",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Versions_Language",
                table: "Versions",
                column: "Language");

            migrationBuilder.CreateIndex(
                name: "IX_Versions_SortDay_Id",
                table: "Versions",
                columns: new[] { "SortDay", "Id" },
                descending: new[] { true, false });

            migrationBuilder.CreateIndex(
                name: "IX_Figures_SortValue_Id",
                table: "Figures",
                columns: new[] { "SortValue", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Figures_Unit_Measure_SortValue_Id",
                table: "Figures",
                columns: new[] { "Unit", "Measure", "SortValue", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Claims_SpeakerId_SortDay_Id",
                table: "Claims",
                columns: new[] { "SpeakerId", "SortDay", "Id" },
                descending: new[] { false, true, false });

            migrationBuilder.CreateIndex(
                name: "IX_Appearances_VersionId_ClaimId",
                table: "Appearances",
                columns: new[] { "VersionId", "ClaimId" });

            migrationBuilder.CreateIndex(
                name: "IX_Actors_ClaimCount_Id",
                table: "Actors",
                columns: new[] { "ClaimCount", "Id" },
                descending: new[] { true, false });

            migrationBuilder.CreateIndex(
                name: "IX_Actors_Kind_ClaimCount_Id",
                table: "Actors",
                columns: new[] { "Kind", "ClaimCount", "Id" },
                descending: new[] { false, true, false });

            migrationBuilder.CreateIndex(
                name: "IX_ClaimTopics_Topic_ClaimId",
                table: "ClaimTopics",
                columns: new[] { "Topic", "ClaimId" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ArticleWords");

            migrationBuilder.DropTable(
                name: "ClaimTopics");

            migrationBuilder.DropIndex(
                name: "IX_Versions_Language",
                table: "Versions");

            migrationBuilder.DropIndex(
                name: "IX_Versions_SortDay_Id",
                table: "Versions");

            migrationBuilder.DropIndex(
                name: "IX_Figures_SortValue_Id",
                table: "Figures");

            migrationBuilder.DropIndex(
                name: "IX_Figures_Unit_Measure_SortValue_Id",
                table: "Figures");

            migrationBuilder.DropIndex(
                name: "IX_Claims_SpeakerId_SortDay_Id",
                table: "Claims");

            migrationBuilder.DropIndex(
                name: "IX_Appearances_VersionId_ClaimId",
                table: "Appearances");

            migrationBuilder.DropIndex(
                name: "IX_Actors_ClaimCount_Id",
                table: "Actors");

            migrationBuilder.DropIndex(
                name: "IX_Actors_Kind_ClaimCount_Id",
                table: "Actors");

            migrationBuilder.DropColumn(
                name: "SortDay",
                table: "Versions");

            migrationBuilder.DropColumn(
                name: "SearchText",
                table: "Figures");

            migrationBuilder.DropColumn(
                name: "SortValue",
                table: "Figures");

            migrationBuilder.DropColumn(
                name: "HasFigure",
                table: "Claims");

            migrationBuilder.DropColumn(
                name: "SearchNames",
                table: "Claims");

            migrationBuilder.DropColumn(
                name: "ClaimCount",
                table: "Actors");

            migrationBuilder.CreateIndex(
                name: "IX_Claims_SpeakerId",
                table: "Claims",
                column: "SpeakerId");
        }
    }
}
