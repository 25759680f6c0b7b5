using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TurkeyUkraineTracker.Store.Migrations
{
    /// <inheritdoc />
    public partial class Judgements : Migration
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

            migrationBuilder.CreateIndex(
                name: "IX_Appearances_ClaimId_Key",
                table: "Appearances",
                columns: new[] { "ClaimId", "Key" });

            migrationBuilder.CreateIndex(
                name: "IX_Appearances_Key",
                table: "Appearances",
                column: "Key");

            // Terms that are there already take the key of their appearance.
            migrationBuilder.Sql("UPDATE AppearanceTerms SET Key = (SELECT Key FROM Appearances WHERE Id = AppearanceId)");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Judgements");

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
