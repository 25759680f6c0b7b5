using System.Globalization;
using System.Text;
using TurkeyUkraineTracker.Web.Commands;

// Messages and numbers read the same under every locale of the host; JSON on standard output is UTF-8 everywhere.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

return await TrackerCommandLine.RunAsync(args, Console.Out, Console.Error);
