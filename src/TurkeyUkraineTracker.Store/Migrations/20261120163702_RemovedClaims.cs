using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TurkeyUkraineTracker.Store.Migrations
{
    /// <inheritdoc />
    public partial class RemovedClaims : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "RemovedClaims",
                columns: table => new
                {
                    Key = table.Column<string>(type: "TEXT", nullable: false),
                    RemovedUtc = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RemovedClaims", x => x.Key);
                });

            migrationBuilder.CreateIndex(
                name: "IX_RemovedClaims_RemovedUtc_Key",
                table: "RemovedClaims",
                columns: new[] { "RemovedUtc", "Key" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "RemovedClaims");
        }
    }
}
