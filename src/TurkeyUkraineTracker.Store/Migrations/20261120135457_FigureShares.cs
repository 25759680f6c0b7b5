using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TurkeyUkraineTracker.Store.Migrations
{
    /// <inheritdoc />
    public partial class FigureShares : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "ShareOfId",
                table: "Figures",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_Figures_ShareOfId",
                table: "Figures",
                column: "ShareOfId");

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

            migrationBuilder.DropIndex(
                name: "IX_Figures_ShareOfId",
                table: "Figures");

            migrationBuilder.DropColumn(
                name: "ShareOfId",
                table: "Figures");
        }
    }
}
