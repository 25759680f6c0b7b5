using System.Globalization;
using TurkeyUkraineTracker.Growth;

// ARTICLES [SEED] [--story] [--pace] [--write FOLDER]: measures in a scratch store, or writes the articles as files; --story has all of them tell one,
// --pace takes them in from a folder and holds that against its floor.
var articles = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 1000;
var seed = args.Length > 1 && int.TryParse(args[1], CultureInfo.InvariantCulture, out var given) ? given : 1;
var told = args.Contains("--story") ? new Collection(seed).TakeOneStory(articles) : new Collection(seed).Take(articles);
if (Array.IndexOf(args, "--write") is >= 0 and var at)
{
    var folder = Directory.CreateDirectory(args[at + 1]);
    foreach (var article in told) File.WriteAllText(Path.Combine(folder.FullName, article.Name), article.Text);
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
