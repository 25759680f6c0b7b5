using System.Text.Json;
using TurkeyUkraineTracker.Analysis.Extraction;

namespace TurkeyUkraineTracker.Store.Tests.Wiring;

/// <summary>What an earlier version stored as JSON lacks what was added since, and reads as if nothing had been found.</summary>
public sealed class OlderRows
{
    [Fact]
    public void A_signature_without_the_members_added_since_has_empty_ones()
    {
        const string Stored = """
            {"Language":"en","Kind":"Indirect","Speaker":"boris","SpeakerLabel":"Boris","SpeakerWeight":1,"CueClass":null,"Terms":[],"Context":[],"Figures":[],"Dates":[],"Said":null}
            """;

        var signature = JsonSerializer.Deserialize(Stored, StoreJson.Default.ClaimSignature)!;

        Assert.Empty(signature.Via);
        Assert.Empty(signature.About);
        Assert.Empty(signature.Lists);
        Assert.Empty(signature.Quoted);
        Assert.Equal((null, null, Modality.Actual), (signature.Role, signature.Addressee, signature.Modality));
    }

    [Fact]
    public void A_cell_without_the_members_added_since_infers_nothing()
    {
        var fields = JsonSerializer.Deserialize("""[{"Field":"said-on","Cells":[{"State":"Agree","Value":"2024","Spans":[]}]}]""", StoreJson.Default.IReadOnlyListFieldComparison)!;

        Assert.Null(fields[0].Cells[0].Inferred);
    }
}
