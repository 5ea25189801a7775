/** Each rule of addresses and files is shown to fail on a manifest broken in just that way. */
import { check, replace } from './broken-manifest';

const HOST = 'https://localhost:3000';

describe('Addresses and files', () => {
  const broken: [string, string, string][] = [
    [
      'one is not https',
      replace(`${HOST}/help.html`, 'http://localhost:3000/help.html'),
      'http://localhost:3000/help.html is not under https://localhost:3000/.',
    ],
    [
      'one is on another server',
      replace(`${HOST}/assets/write-16.png`, 'https://example.org/write-16.png'),
      'https://example.org/write-16.png is not under https://localhost:3000/.',
    ],
    [
      'a file is not there',
      replace('check-32.png', 'check-33.png'),
      `${HOST}/assets/check-33.png names a file that is not there.`,
    ],
    [
      'an icon has another size than it says',
      replace(
        '"Icon.80" DefaultValue="https://localhost:3000/assets/icon-80.png"',
        '"Icon.80" DefaultValue="https://localhost:3000/assets/icon-64.png"',
      ),
      `${HOST}/assets/icon-64.png is 64 by 64 pixels, not 80 by 80.`,
    ],
    [
      'the icon of the list is not 32 pixels',
      replace(/(<IconUrl DefaultValue=".*)icon-32/, '$1icon-16'),
      `${HOST}/assets/icon-16.png is 16 by 16 pixels, not 32 by 32.`,
    ],
    [
      'an icon is a drawing',
      replace('assets/icon-32.png', 'assets/icon.svg'),
      `${HOST}/assets/icon.svg is not a PNG.`,
    ],
    [
      'a domain has a path',
      replace('<AppDomain>https://localhost:3000', '<AppDomain>https://localhost:3000/x'),
      '<AppDomain> is "https://localhost:3000/x"; it should be https://localhost:3000.',
    ],
    [
      'a domain is another',
      replace('<AppDomain>https://localhost:3000', '<AppDomain>https://example.org'),
      '<AppDomain> is "https://example.org"; it should be https://localhost:3000.',
    ],
    [
      'the pane has no address',
      replace(
        '<SourceLocation DefaultValue="https://localhost:3000/taskpane.html"',
        '<SourceLocation DefaultValue="taskpane.html"',
      ),
      '"taskpane.html" is not the address of a page.',
    ],
  ];
  test.each(broken)('are refused where %s', (_what, text, sentence) => {
    expect(check(text)).toContain(sentence);
  });

  test('An address that is not https is also refused by its form', () => {
    const sentences = check(replace(`${HOST}/help.html`, 'http://localhost:3000/help.html'));
    expect(sentences).toContainEqual(expect.stringMatching(/it should be an https address/));
  });
});
