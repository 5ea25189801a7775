/** Each rule of the resources is shown to fail on a manifest broken in just that way. */
import { check, replace } from './broken-manifest';

describe('Resources', () => {
  const broken: [string, string, string][] = [
    [
      'one is not defined',
      replace('<Title resid="Pane.Title"', '<Title resid="No.Title"'),
      '<ov:Title> refers to "No.Title", which is not defined.',
    ],
    [
      'one is not used',
      replace('<Title resid="Pane.Title" />', ''),
      'The resource "Pane.Title" is not used.',
    ],
    [
      'an id is used twice',
      replace('id="Group.Label"', 'id="Pane.Title"'),
      'Two resources have the id "Pane.Title".',
    ],
    [
      'a label is looked for among the long strings',
      replace('<Label resid="OpenPane.Label"', '<Label resid="OpenPane.Description"'),
      '<ov:Label> refers to "OpenPane.Description", which stands in bt:LongStrings, not bt:ShortStrings.',
    ],
  ];
  test.each(broken)('are refused where %s', (_what, text, sentence) => {
    expect(check(text)).toContain(sentence);
  });
});
