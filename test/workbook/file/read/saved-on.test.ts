/** "Last saved" is what the workbook says of itself, and nothing where it says nothing. */
import { strToU8, zipSync } from 'fflate';
import { savedOn } from '../../../../src/workbook/file/read/saved-on';

const TYPE = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';

/** Properties need not be where they usually are. */
const saying = (properties: string, part = 'docProps/core.xml'): Uint8Array =>
  zipSync({
    '_rels/.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r2" Type="${TYPE}" Target="${part}"/></Relationships>`,
    ),
    [part]: strToU8(`<p xmlns:dcterms="http://purl.org/dc/terms/">${properties}</p>`),
  });

describe('The day on which a workbook was saved last', () => {
  test('is read from its properties, wherever they are', () => {
    const said =
      '<dcterms:created>2024-01-01T08:00:00Z</dcterms:created><dcterms:modified>2025-03-31T16:03:00Z</dcterms:modified>';
    expect(savedOn(saying(said))).toBe('2025-03-31');
    expect(savedOn(saying(said, 'elsewhere.xml'))).toBe('2025-03-31');
  });

  test('is not known where they do not say it, or say what is no day', () => {
    expect(savedOn(saying(''))).toBeNull();
    expect(savedOn(saying('<dcterms:modified>last week</dcterms:modified>'))).toBeNull();
  });

  test('is not known of what is no workbook', () => {
    expect(savedOn(strToU8('no workbook'))).toBeNull();
    expect(savedOn(saying('<not closed'))).toBeNull();
  });
});
