using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TurkeyUkraineTracker.Store.Migrations
{
    /// <inheritdoc />
    public partial class TermKeys : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // Terms that are there already take the key of their appearance; apart from the table's rebuilding, which must come first.
            migrationBuilder.Sql("UPDATE AppearanceTerms SET Key = (SELECT Key FROM Appearances WHERE Id = AppearanceId)");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {

        }
    }
}
