import { unzipSync, strFromU8 } from 'fflate';
import { DOMParser } from '@xmldom/xmldom';
import { writeDocx } from '../../src/docx/write-docx';
import { reportPositionStatement } from '../../src/report/sheets/position-statement';
import { makeInput } from '../report/make-book';

const document = reportPositionStatement(
  makeInput({
    rows: [
      { rec: '2', theme: 'Place', ref: '2.1', status: 'Completed', update: 'First line\nsecond line' },
      {
        rec: '1',
        theme: 'Money',
        ref: '1.1',
        status: 'Red',
        update: 'Wait <b>&\u0000\ud800 now',
        impact: '',
      },
    ],
  }),
);
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const parse = (part: string) => new DOMParser().parseFromString(part, 'text/xml');

describe('A document as a Word file', () => {
  let bytes: Uint8Array;
  let parts: Record<string, string>;
  let body: ReturnType<typeof parse>;
  beforeAll(async () => {
    bytes = await writeDocx(document);
    parts = Object.fromEntries(
      Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]),
    );
    body = parse(parts['word/document.xml']!);
  });
  const all = (name: string) => [...body.getElementsByTagNameNS(WORD, name)];
  const attribute = (element: ReturnType<typeof all>[number], name: string) =>
    element.getAttributeNS(WORD, name) ?? '';
  const paragraphs = () =>
    all('p').map((element) => {
      const [style] = [...element.getElementsByTagNameNS(WORD, 'pStyle')];
      return { style: style ? attribute(style, 'val') : '', text: element.textContent ?? '' };
    });

  test('the same document gives the same bytes, which name neither a day of making nor a person', async () => {
    jest.useFakeTimers({
      now: new Date('2031-05-06T07:08:09Z'),
      doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'],
    });
    try {
      expect(Buffer.from(await writeDocx(document)).equals(Buffer.from(bytes))).toBe(true);
    } finally {
      jest.useRealTimers();
    }
    const properties = parts['docProps/core.xml']!;
    expect(properties).toContain('<dc:title>');
    expect(properties).toContain('<dc:language>en-GB</dc:language>');
    expect(properties).not.toMatch(/created|modified|lastModifiedBy/);
  });

  test('headings are headings of Word, the title is its title, and no paragraph of the text is empty', () => {
    const ofStyle = (wanted: string) =>
      paragraphs().flatMap(({ style, text }) => (style === wanted ? [text] : []));
    expect(ofStyle('Title')).toEqual([document.title]);
    expect(ofStyle('Heading1')).toEqual([
      'Position by recommendation',
      'Place',
      'Money',
      'How the figures were made',
    ]);
    expect(ofStyle('Heading2')).toEqual(['Recommendation 2', 'Recommendation 1']);
    expect(paragraphs().filter(({ style, text }) => text === '' && style !== 'RagCell')).toEqual([]);
    const styles = [...parse(parts['word/styles.xml']!).getElementsByTagNameNS(WORD, 'style')].map((style) =>
      attribute(style, 'styleId'),
    );
    expect(styles).toEqual(
      expect.arrayContaining([...new Set(paragraphs().map(({ style }) => style))].filter(Boolean)),
    );
    expect(parts['word/styles.xml']).toContain('<w:lang w:val="en-GB"/>');
  });

  test('the first row of the table is marked as its header, and rows are not cut by pages', () => {
    const rows = all('tr');
    expect(rows.map((row) => row.getElementsByTagNameNS(WORD, 'tblHeader').length)).toEqual([
      1, 0, 0, 0, 0, 0,
    ]);
    expect(rows.every((row) => row.getElementsByTagNameNS(WORD, 'cantSplit').length === 1)).toBe(true);
    expect(rows[1]?.textContent).toBe('1 of 1Place100%');
  });

  test('lines of a cell stay lines, and what XML cannot hold is left out', () => {
    const texts = paragraphs().map(({ text }) => text);
    expect(texts).toContain('Update: First linesecond line');
    expect(all('br')).toHaveLength(1);
    expect(texts).toContain('Update: Wait <b>& now');
  });

  test('each page says the day and its number among how many', () => {
    const footer = Object.entries(parts).find(([name]) => /^word\/footer\d+\.xml$/.test(name))?.[1] ?? '';
    expect(footer).toContain('As at 5 September 2024');
    expect(footer).toMatch(/PAGE.*NUMPAGES/s);
  });
});
