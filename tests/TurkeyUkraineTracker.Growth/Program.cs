using System.Globalization;
using TurkeyUkraineTracker.Growth;

// ARTICLES [SEED] [--story] [--pace | --write FOLDER | --into DATABASE [--appearances COUNT]]: measures in a scratch store, writes the articles as files, or
// makes a store that stays; --story has all of them tell one, --pace takes them in from a folder and holds that against its floor, --appearances copies
// what was taken in until there are as many.
var articles = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 1000;
var seed = args.Length > 1 && int.TryParse(args[1], CultureInfo.InvariantCulture, out var given) ? given : 1;
var told = args.Contains("--story") ? new Collection(seed).TakeOneStory(articles) : new Collection(seed).Take(articles);
if (Named("--write") is { } folder)
{
    Directory.CreateDirectory(folder);
    foreach (var article in told) File.WriteAllText(Path.Combine(folder, article.Name), article.Text);
    return;
}

if (Named("--into") is { } database)
{
    var run = new GrowthRun(database);
    await run.FillAsync(told, Console.Error.WriteLine);
    if (Named("--appearances") is { } most) await run.CopyAsync(int.Parse(most, CultureInfo.InvariantCulture), Console.Error.WriteLine);
    return;
}

var scratch = Directory.CreateTempSubdirectory("growth");

// What the runtime compiles and caches at first use is no cost of the first articles.
if (args.Contains("--pace"))
{
    await new IngestionPace(scratch.CreateSubdirectory("warm-up").FullName).RunAsync(new Collection(0).Take(100), _ => { });
    Console.WriteLine((await new IngestionPace(scratch.CreateSubdirectory("measured").FullName).RunAsync(told, Console.Error.WriteLine)).InWords());
}
else
{
    await new GrowthRun(Path.Combine(scratch.FullName, "warm-up.db")).RunAsync(new Collection(0).Take(100), _ => { });
    Console.WriteLine((await new GrowthRun(Path.Combine(scratch.FullName, "tracker.db")).RunAsync(told, Console.Error.WriteLine)).InWords());
}

scratch.Delete(recursive: true);

string? Named(string option) => Array.IndexOf(args, option) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;
