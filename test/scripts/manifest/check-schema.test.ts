/** Each rule of the schema is shown to fail on a manifest broken in just that way. */
import { check, replace, version } from './broken-manifest';

const long = (length: number) => 'x'.repeat(length);

describe('Elements and their order', () => {
  const broken: [string, string, string][] = [
    [
      'two elements change places',
      replace(/(\s*<Version>.*<\/Version>)(\s*<ProviderName>.*<\/ProviderName>)/, '$2$1'),
      '<Version> stands after <ProviderName> and should stand before it.',
    ],
    [
      'the requirements of the commands stand after their hosts',
      replace(
        /(<Requirements>\s*<bt:Sets[\s\S]*?<\/Requirements>)([\s\S]*?<\/Hosts>)(?=\s*<Resources>)/,
        '$2$1',
      ),
      '<ov:Requirements> stands after <ov:Hosts> and should stand before it.',
    ],
    [
      'the runtimes stand after the form factor',
      replace(/(<Runtimes>[\s\S]*<\/Runtimes>)([\s\S]*<\/DesktopFormFactor>)/, '$2$1'),
      '<ov:Runtimes> stands after <ov:DesktopFormFactor> and should stand before it.',
    ],
    ['an element is missing', replace(/<SupportUrl .*\/>/, ''), '<OfficeApp> has no <SupportUrl>.'],
    [
      'an element stands twice',
      replace(/(<Permissions>.*<\/Permissions>)/, '$1$1'),
      '<OfficeApp> has 2 times <Permissions>.',
    ],
    [
      'an element is unknown',
      replace('<Hosts>\n    <Host Name', '<Wat/><Hosts>\n    <Host Name'),
      '<Wat> is not known inside <OfficeApp>.',
    ],
    [
      'an element stands in the wrong namespace',
      replace(/<bt:Urls>([\s\S]*)<\/bt:Urls>/, '<Urls>$1</Urls>'),
      '<ov:Urls> is not known inside <ov:Resources>.',
    ],
    [
      'an attribute is missing',
      replace(' lifetime="long"', '').replace(' resid="Help.Url"', ''),
      '<ov:LearnMoreUrl> has no resid.',
    ],
    ['an attribute is unknown', replace('lifetime="long"', 'life="long"'), '<ov:Runtime> takes no life.'],
    [
      'text stands where none belongs',
      replace('<AppDomains>', '<AppDomains>here'),
      '<AppDomains> takes no text.',
    ],
    [
      'a type is unknown',
      replace('"PrimaryCommandSurface"', '"ContextMenu"'),
      '<ov:ExtensionPoint> has the type "ContextMenu"; it should be PrimaryCommandSurface.',
    ],
    ['the root is another', replace(/OfficeApp\b(?=\s|>)/g, 'App'), 'The root is <App>, not <OfficeApp>.'],
  ];
  test.each(broken)('are refused where %s', (_what, text, sentence) => {
    expect(check(text)).toContain(sentence);
  });
});

describe('Values', () => {
  const broken: [string, string, RegExp][] = [
    [
      'the id is no GUID',
      replace(/<Id>.*<\/Id>/, '<Id>12345</Id>'),
      /^<Id> says "12345"; it should be a GUID/,
    ],
    [
      'the version has three numbers',
      replace(/<Version>.*<\/Version>/, '<Version>0.1.0</Version>'),
      /it should be four numbers/,
    ],
    [
      'the version is not that of the package',
      replace(/<Version>.*<\/Version>/, '<Version>9.9.9.0</Version>'),
      new RegExp(`^<Version> says "9.9.9.0", not "${version}.0"`),
    ],
    ['the language is another', replace('en-GB', 'en-US'), /^<DefaultLocale> says "en-US", not "en-GB"/],
    [
      'the permission is another',
      replace('ReadWriteDocument', 'ReadDocument'),
      /^<Permissions> says "ReadDocument"/,
    ],
    [
      'the host is another',
      replace('<Host Name="Workbook"', '<Host Name="Document"'),
      /^The Name of <Host> is "Document"/,
    ],
    [
      'the base requirement is raised',
      replace('MinVersion="1.9"', 'MinVersion="1.17"'),
      /^The base requirement is not ExcelApi 1\.9 alone/,
    ],
    [
      'the description is over 250 characters',
      replace(/<Description DefaultValue=".*"/, `<Description DefaultValue="${long(251)}"`),
      /it should be 1 to 250 characters/,
    ],
    [
      'a label is over 125 characters',
      replace('DefaultValue="Action plan"', `DefaultValue="${long(126)}"`),
      /it should be 1 to 125 characters/,
    ],
    [
      'a label is empty',
      replace('DefaultValue="Action plan"', 'DefaultValue=""'),
      /it should be 1 to 125 characters/,
    ],
    [
      'a tip is over 250 characters',
      replace(/(id="OpenPane.Description" DefaultValue=)".*"/, `$1"${long(251)}"`),
      /it should be 1 to 250 characters/,
    ],
    [
      'a resource id is over 32 characters',
      replace('"Pane.Title"', `"${long(33)}"`),
      /it should be 1 to 32 characters/,
    ],
    [
      'a function has no name',
      replace('<FunctionName>checkStatuses', '<FunctionName>'),
      /it should be the name of a function/,
    ],
    ['an icon has an odd size', replace('size="64"', 'size="60"'), /^The size of <bt:Image> is "60"/],
    [
      'an icon lacks a needed size',
      replace(/<bt:Image size="80" resid="Check\.80" \/>/, ''),
      /^<ov:Icon> has no image of 80 pixels/,
    ],
    [
      'an icon has a size twice',
      replace(/size="64" resid="Check\.64"/, 'size="32" resid="Check.32"'),
      /^<ov:Icon> has two images of 32 pixels/,
    ],
  ];
  test.each(broken)('are refused where %s', (_what, text, sentence) => {
    expect(check(text)).toContainEqual(expect.stringMatching(sentence));
  });
});
