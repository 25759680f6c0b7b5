using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TurkeyUkraineTracker.Store.Migrations
{
    /// <inheritdoc />
    public partial class Comparing : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropPrimaryKey(
                name: "PK_AppearanceTerms",
                table: "AppearanceTerms");

            migrationBuilder.DropIndex(
                name: "IX_Appearances_ClaimId",
                table: "Appearances");

            migrationBuilder.AddColumn<string>(
                name: "Judged",
                table: "Matches",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Refused",
                table: "Matches",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "ShareOfId",
                table: "Figures",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Key",
                table: "AppearanceTerms",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddPrimaryKey(
                name: "PK_AppearanceTerms",
                table: "AppearanceTerms",
                columns: new[] { "Term", "Key", "AppearanceId" });

            migrationBuilder.CreateTable(
                name: "Designations",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    VersionId = table.Column<int>(type: "INTEGER", nullable: false),
                    Referent = table.Column<string>(type: "TEXT", nullable: false),
                    ReferentName = table.Column<string>(type: "TEXT", nullable: false),
                    IsActor = table.Column<bool>(type: "INTEGER", nullable: false),
                    Key = table.Column<string>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    Form = table.Column<string>(type: "TEXT", nullable: false),
                    Voice = table.Column<string>(type: "TEXT", nullable: false),
                    Count = table.Column<int>(type: "INTEGER", nullable: false),
                    Spans = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Designations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Designations_Versions_VersionId",
                        column: x => x.VersionId,
                        principalTable: "Versions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Judgements",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Judged = table.Column<string>(type: "TEXT", nullable: false),
                    Who = table.Column<string>(type: "TEXT", nullable: false),
                    Why = table.Column<string>(type: "TEXT", nullable: true),
                    MadeUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    First_End = table.Column<int>(type: "INTEGER", nullable: false),
                    First_Key = table.Column<string>(type: "TEXT", nullable: false),
                    First_Sha256 = table.Column<string>(type: "TEXT", nullable: false),
                    First_Start = table.Column<int>(type: "INTEGER", nullable: false),
                    Second_End = table.Column<int>(type: "INTEGER", nullable: false),
                    Second_Key = table.Column<string>(type: "TEXT", nullable: false),
                    Second_Sha256 = table.Column<string>(type: "TEXT", nullable: false),
                    Second_Start = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Judgements", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Origins",
                columns: table => new
                {
                    FirstId = table.Column<int>(type: "INTEGER", nullable: false),
                    SecondId = table.Column<int>(type: "INTEGER", nullable: false),
                    Score = table.Column<double>(type: "REAL", nullable: false),
                    Evidence = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Origins", x => new { x.FirstId, x.SecondId });
                    table.ForeignKey(
                        name: "FK_Origins_Versions_FirstId",
                        column: x => x.FirstId,
                        principalTable: "Versions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Origins_Versions_SecondId",
                        column: x => x.SecondId,
                        principalTable: "Versions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Tensions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    FirstId = table.Column<int>(type: "INTEGER", nullable: false),
                    SecondId = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    FirstSide = table.Column<string>(type: "TEXT", nullable: false),
                    SecondSide = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Tensions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Tensions_Appearances_FirstId",
                        column: x => x.FirstId,
                        principalTable: "Appearances",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Tensions_Appearances_SecondId",
                        column: x => x.SecondId,
                        principalTable: "Appearances",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Figures_ShareOfId",
                table: "Figures",
                column: "ShareOfId");

            migrationBuilder.CreateIndex(
                name: "IX_Appearances_ClaimId_Key",
                table: "Appearances",
                columns: new[] { "ClaimId", "Key" });

            migrationBuilder.CreateIndex(
                name: "IX_Appearances_Key",
                table: "Appearances",
                column: "Key");

            migrationBuilder.CreateIndex(
                name: "IX_Designations_Referent_Key",
                table: "Designations",
                columns: new[] { "Referent", "Key" });

            migrationBuilder.CreateIndex(
                name: "IX_Designations_VersionId",
                table: "Designations",
                column: "VersionId");

            migrationBuilder.CreateIndex(
                name: "IX_Origins_SecondId",
                table: "Origins",
                column: "SecondId");

            migrationBuilder.CreateIndex(
                name: "IX_Tensions_FirstId_SecondId_Kind",
                table: "Tensions",
                columns: new[] { "FirstId", "SecondId", "Kind" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Tensions_Kind",
                table: "Tensions",
                column: "Kind");

            migrationBuilder.CreateIndex(
                name: "IX_Tensions_SecondId",
                table: "Tensions",
                column: "SecondId");

            migrationBuilder.AddForeignKey(
                name: "FK_Figures_Figures_ShareOfId",
                table: "Figures",
                column: "ShareOfId",
                principalTable: "Figures",
                principalColumn: "Id",
                onDelete: ReferentialAction.SetNull);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Figures_Figures_ShareOfId",
                table: "Figures");

            migrationBuilder.DropTable(
                name: "Designations");

            migrationBuilder.DropTable(
                name: "Judgements");

            migrationBuilder.DropTable(
                name: "Origins");

            migrationBuilder.DropTable(
                name: "Tensions");

            migrationBuilder.DropIndex(
                name: "IX_Figures_ShareOfId",
                table: "Figures");

            migrationBuilder.DropPrimaryKey(
                name: "PK_AppearanceTerms",
                table: "AppearanceTerms");

            migrationBuilder.DropIndex(
                name: "IX_Appearances_ClaimId_Key",
                table: "Appearances");

            migrationBuilder.DropIndex(
                name: "IX_Appearances_Key",
                table: "Appearances");

            migrationBuilder.DropColumn(
                name: "Judged",
                table: "Matches");

            migrationBuilder.DropColumn(
                name: "Refused",
                table: "Matches");

            migrationBuilder.DropColumn(
                name: "ShareOfId",
                table: "Figures");

            migrationBuilder.DropColumn(
                name: "Key",
                table: "AppearanceTerms");

            migrationBuilder.AddPrimaryKey(
                name: "PK_AppearanceTerms",
                table: "AppearanceTerms",
                columns: new[] { "Term", "AppearanceId" });

            migrationBuilder.CreateIndex(
                name: "IX_Appearances_ClaimId",
                table: "Appearances",
                column: "ClaimId");
        }
    }
}
