using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TurkeyUkraineTracker.Store.Migrations
{
    /// <inheritdoc />
    public partial class TextBands : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "TextBands",
                columns: table => new
                {
                    Band = table.Column<long>(type: "INTEGER", nullable: false),
                    Key = table.Column<string>(type: "TEXT", nullable: false),
                    VersionId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TextBands", x => new { x.Band, x.Key, x.VersionId });
                    table.ForeignKey(
                        name: "FK_TextBands_Versions_VersionId",
                        column: x => x.VersionId,
                        principalTable: "Versions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_TextBands_VersionId",
                table: "TextBands",
                column: "VersionId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "TextBands");
        }
    }
}
