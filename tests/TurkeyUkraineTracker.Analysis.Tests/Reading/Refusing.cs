using System.Text;
using TurkeyUkraineTracker.Analysis.Reading;

namespace TurkeyUkraineTracker.Analysis.Tests.Reading;

public sealed class Refusing
{
    [Theory]
    [InlineData("""{ "title": "Talks", "body": "They met." }""")]
    [InlineData("""[{"title": "Talks"}]""")]
    [InlineData("""{"title": "Talks", "body": "The end is miss""")]
    [InlineData("""["They met in Ankara.", "They will meet again."]""")]
    [InlineData("""[["Talks", 1], ["Grain", 2]]""")]
    [InlineData("\"They met.\\nThey will meet again.\"")]
    [InlineData("""
        // saved on Monday
        { "title": "Talks", /* the body */ "body": ["They met."], }
        """)]
    [InlineData("{\"id\": 1, \"text\": \"They met.\"}\n{\"id\": 2, \"text\": \"They left.\"}\n")]
    [InlineData("[\"1\", \"They met.\"]\n[\"2\", \"They left.\"]\n")]
    [InlineData("""<?xml version="1.0"?><rss><channel><title>News</title></channel></rss>""")]
    [InlineData("""<?xml version="1.0"?><rss><channel><description>&lt;p&gt; <![CDATA[<html><body>They met.</body></html>]]></description></channel></rss>""")]
    [InlineData("""<rss version="2.0"><channel><title>News</title><item><title>They met</title></item></channel></rss>""")]
    [InlineData("""<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title></feed>""")]
    [InlineData("""<!-- drawn by hand --><svg xmlns="http://www.w3.org/2000/svg"><text>They met.</text></svg>""")]
    [InlineData("""<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "a.dtd"><svg><text>They met.</text></svg>""")]
    [InlineData("""<статья><текст>Они встретились.</текст></статья>""")]
    public void Json_and_Xml(string text) => Assert.Equal(FormatSniffer.DataFile, Refusal(text));

    [Theory]
    [InlineData("From: <Saved by a browser>\r\nSubject: Talks resume\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype=\"text/html\"\r\n\r\n<html>They met.</html>")]
    [InlineData("Subject: Talks resume\nContent-Type: multipart/alternative; boundary=x\n\n--x\nThey met.")]
    public void Web_archives_and_mails_of_several_parts(string text) => Assert.Equal(FormatSniffer.WebArchive, Refusal(text));

    [Fact]
    public void But_not_a_text_about_them() =>
        Assert.IsType<ReadResult.Readable>(Given.Reading(Encoding.UTF8.GetBytes("A saved page begins with a line.\n\nThat line is Content-Type: multipart/related, he said, and nobody asked.")));

    [Theory]
    [InlineData("id,title,day\n1,Talks resume,2024-11-20\n2,Talks fail,2024-11-21\n3,Nothing new,2024-11-22\n")]
    [InlineData("id;title;body\n1;Talks;\"They met; then\nthey left.\"\n2;Grain;They agreed\n")]
    [InlineData("id,title,day,end\n1,Talks resume,2024-11-20\n2,Talks fail,2024-11-21,2024-11-22\n3,Nothing new,2024-11-22,2024-11-23\n")]
    [InlineData("id\ttitle\tbody\n1\tTalks\tThey met, and left.\n2\tGrain\tThey agreed.\n")]
    [InlineData("id|title|body\n1|Talks|They met, and left.\n2|Grain|They agreed.\n")]
    [InlineData("\"id\",\"title\",\"body\"\r\n\"1\",\"Talks, again\",\"They said \"\"yes\"\", twice.\"\r\n\"2\",\"Grain\",\"They agreed.\"\r\n")]
    public void Tables(string text) => Assert.Equal(FormatSniffer.TableFile, Refusal(text));

    [Theory]
    [InlineData("title: Talks resume\nday: 2024-11-20\nauthor: Jane Roe\n")]
    [InlineData("on:\n  push:\n    branches: [main]\njobs:\n  build:\n    runs-on: linux\n    steps:\n      - uses: checkout\n      - run: make all\n")]
    [InlineData("---\n# talks\nname: talks\nitems:\n- grain\n- gas\nname: again\nkind: list\n")]
    [InlineData("[talks]\nplace = \"Ankara\"\nday = 2024-11-20\nrounds = 3\n")]
    public void Settings(string text) => Assert.Equal(FormatSniffer.SettingsFile, Refusal(text));

    [Theory]
    [InlineData("// The talks\nimport { open } from 'talks';\n\nconst place = 'Ankara';\nfunction meet(when) {\n  if (!when) {\n    return null;\n  }\n  return open(place, when);\n}\n")]
    [InlineData("(function(){var a=1,b=[];function c(d){return d+a}for(var i=0;i<9;i++){b.push(c(i));}window.talks={go:c,list:b};})();")]
    [InlineData("document.write(\"<html><body><p>They met.</p></body></html>\");\nvar talks = document.all;\ntalks.open();\n")]
    [InlineData("param([string]$Place)\n# Writes the talks\n$items = Get-ChildItem $Place | Where-Object { $_.Length -gt 5 }\nforeach ($item in $items) {\n    Write-Host \"They met in $item\"\n}\n")]
    [InlineData("#!/bin/sh\necho They met in Ankara\necho They will meet again\n")]
    [InlineData("<?php\necho \"They met in Ankara\";\n")]
    [InlineData("import re\nfrom talks import meet\n\ndef main(place):\n    found = meet(place)\n    for item in found:\n        print(item)\n    return found\n")]
    [InlineData("using System;\n\nnamespace Talks;\n\npublic class Meeting\n{\n    public string Place { get; set; } = \"Ankara\";\n    public void Open() => Console.WriteLine(Place);\n}\n")]
    [InlineData("const talks = require('talks')\nmodule.exports = async place => {\n  const when = await talks.day(place)\n  return when\n}\n")]
    [InlineData("/*\n * They met in Ankara.\n * They will meet again.\n */\nint main(void)\n{\n  meet();\n  return 0;\n}\n")]
    [InlineData("PLACE=Ankara\nDAY=Monday\nif [ -n \"$PLACE\" ]; then\n  echo They met\nfi\n")]
    [InlineData("body {\n  color: red;\n  margin: 0;\n}\n.talks > p {\n  color: blue;\n}\n")]
    public void Programs(string text) => Assert.Equal(FormatSniffer.ProgramFile, Refusal(text));

    [Fact]
    public void PostScript() => Assert.Contains("PostScript", Refusal("%!PS-Adobe-3.0\n/Times findfont 12 scalefont setfont\n(They met.) show\n"), StringComparison.Ordinal);

    [Theory]
    [InlineData("[Update] The talks resumed, officials said.\n")]
    [InlineData("{Kyiv} The talks resumed, officials said.\n")]
    [InlineData("\"We will go on,\" he said. \"Nothing is lost.\"\n")]
    [InlineData("\"We will go on.\"\n")]
    [InlineData("<Kyiv> The talks resumed, officials said.\n")]
    [InlineData("<https://example.org/a> is where he wrote it.\n")]
    [InlineData("<p>The talks <b>resumed</b>.</p><p>They will meet again.</p>")]
    [InlineData("<svg><path d=\"M0\"/></svg><article><p>The talks resumed.</p><p>They will meet again.</p></article>")]
    [InlineData("<?xml version=\"1.0\"?>\n<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\" \"a.dtd\">\n<html><body><p>The talks resumed.</p></body></html>")]
    [InlineData("<my-story><p>The talks resumed.</p><p>They will meet again.</p></my-story>")]
    public void Not_what_only_starts_like_data(string text) => Assert.IsType<ReadResult.Readable>(Given.Reading(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData("Present were:\nJane Roe, minister, Turkey\nJohn Doe, minister, Ukraine\nAnn Poe, envoy, United Nations\n")]
    [InlineData("Exports were 20,000 tonnes.\nImports were 30,000 tonnes.\nStocks were 40,000 tonnes.\nLosses were 5,000 tonnes.\n")]
    [InlineData("The talks cover:\n- grain, oil and gas;\n- prisoners of war;\n- the return of children;\n- safe passage at sea.\n")]
    [InlineData("KALIN: We will go on.\nREPORTER: When?\nKALIN: Soon.\nREPORTER: Where?\nKALIN: In Ankara.\n")]
    [InlineData("KALIN:\tWe will go on.\nREPORTER:\tWhen?\nKALIN:\tSoon.\n")]
    [InlineData("anna: we go on then?\nboris: yes, we do\nanna: when\nboris: soon, in ankara\n")]
    [InlineData("Q: Will you go?\nA: We will.\nQ: When?\nA: Soon.\n")]
    [InlineData("# How to read the feed\n\nThe feed is read so:\n\n```js\nconst a = 1;\nfunction b() {\n  return a;\n}\nb();\n```\n\nThat is all there is to it.\n")]
    [InlineData("---\ntitle: Talks resume\nauthor: Jane Roe\nday: 2024-11-20\n---\n\nThe ministers met in Ankara on Monday, officials said, and will meet again in May.\n")]
    [InlineData("| Place | Day |\n| --- | --- |\n| Ankara | Monday |\n| Kyiv | Tuesday |\n")]
    [InlineData("They spoke of three things (\nas the host put it\n): grain, gas and peace.\nThen they left the room.\nreturn is not planned.\n")]
    [InlineData("return of the children\nreturn of the prisoners\nend of the war\nThese are the three demands.\n")]
    [InlineData("O talks (of war),\nO talks (of peace);\nwe wait for you;\nwe wait (and cease).\n")]
    [InlineData("$5 million (about) was paid.\n$6 million (or so) was promised.\n$7 million (at least) is missing.\n")]
    [InlineData("Vice-President Roe spoke;\nPrime-Minister Doe listened;\nnobody else came;\n")]
    [InlineData("Time:\tMonday\nPlace:\tAnkara\nSubject:\tGrain\n")]
    [InlineData("On air he said that tags such as <html> and <body> are old.\n\nThen he left (in a hurry).\n")]
    [InlineData("- I will go, he said.\n- Then go, she said.\n- I go, he said.\n")]
    public void Not_prose_lists_or_transcripts(string text) => Assert.IsType<ReadResult.Readable>(Given.Reading(Encoding.UTF8.GetBytes(text)));

    private static string Refusal(string text) => Given.Refusal(Encoding.UTF8.GetBytes(text));
}
