using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace TurkeyUkraineTracker.Web.Api;

/// <summary>What programs can ask, described as OpenAPI. Addresses of pages with an ending answer the same; only those below the root are described.</summary>
internal static class ApiDescription
{
    public const string Version = "v1";

    public const string Root = DataPath.ApiRoot + "/" + Version;

    public const string Path = Root + "/openapi.json";

    public static IServiceCollection AddApiDescription(this IServiceCollection services) => services.AddOpenApi(Version, options =>
    {
        options.ShouldInclude = description =>
            description.HttpMethod == HttpMethods.Get && description.RelativePath?.StartsWith(Root[1..], StringComparison.Ordinal) == true;
        options.AddDocumentTransformer(DescribeSite);
        options.AddOperationTransformer(DescribeKeys);
    });

    public static void MapApiDescription(this IEndpointRouteBuilder app) => app.MapOpenApi(DataPath.ApiRoot + "/{documentName}/openapi.json");

    private static Task DescribeSite(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken ct)
    {
        document.Info = new()
        {
            Title = Site.Name,
            Version = Version,
            Description = $"Who said what where, in which words: {Site.Topic}. Only GET; no keys, no limits but the page size. "
                + $"Lists with pages answer {ListFaces.PageSize} items and the address of the next. "
                + "Every page of the site is to be had as data by an ending of its address.",
        };
        return Task.CompletedTask;
    }

    private static Task DescribeKeys(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken ct)
    {
        foreach (var (name, takes) in context.Description.ActionDescriptor.EndpointMetadata.OfType<QueryKeys>().SelectMany(keys => keys.All()))
        {
            (operation.Parameters ??= []).Add(new OpenApiParameter
            {
                Name = name,
                In = ParameterLocation.Query,
                Description = $"Takes {takes}.",
                Schema = new OpenApiSchema { Type = JsonSchemaType.String },
            });
        }

        return Task.CompletedTask;
    }
}
