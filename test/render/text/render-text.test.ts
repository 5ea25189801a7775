import { GAP, heading, headline, note, sentence, type Block } from '../../../src/report/document';
import { inkFor, PLAIN } from '../../../src/render/text/ink';
import { renderText } from '../../../src/render/text/render-text';

const linesOf = (blocks: Block[], width = 40, title: string | null = null) =>
  renderText({ title, blocks }, { ink: PLAIN, width }).split('\n');
const error = (said: string) => ({
  ...sentence(said, 'entry'),
  label: { text: 'ERROR', severity: 'error' as const },
});

describe('A document as text for a terminal', () => {
  test('blocks stand below each other in their order, an empty line above each section', () => {
    expect(
      linesOf([note('Source'), GAP, headline('Main'), sentence('Said'), heading('Part'), sentence('More')]),
    ).toEqual(['Source', '', 'Main', 'Said', '', 'Part', 'More', '']);
  });

  test('no section begins with two empty lines, and a document with none', () => {
    expect(linesOf([heading('Part'), GAP, heading('Next')])).toEqual(['Part', '', 'Next', '']);
  });

  test('the title stands first', () => {
    expect(linesOf([sentence('Said')], 40, 'Title')).toEqual(['Title', 'Said', '']);
  });

  test('lines are no wider than asked, and stand in as far as their sentence does', () => {
    expect(linesOf([sentence('one two three four', 'item')], 12)).toEqual([
      '  one two',
      '    three',
      '    four',
      '',
    ]);
    expect(linesOf([{ ...sentence('because', 'reason'), label: { text: '+5.2' } }])[0]).toBe(
      '     +5.2 because',
    );
  });

  test('a text from the workbook cannot move the cursor, wherever it stands', () => {
    const hostile = 'a\u001b[2Jb';
    const blocks: Block[] = [
      ...[sentence(hostile), note(hostile), heading(hostile), headline(hostile)],
      {
        kind: 'places',
        places: [
          { place: hostile, text: 'x' },
          { place: 'F7', text: hostile },
        ],
      },
    ];
    expect(linesOf(blocks, 40, hostile).join('\n')).not.toContain('\u001b');
  });

  test('colour is put on after wrapping, and says nothing that the words do not', () => {
    const document = { title: null, blocks: [heading('Part'), error('one two three four five')] };
    const painted = renderText(document, { ink: inkFor(true), width: 20 });
    const bare = renderText(document, { ink: PLAIN, width: 20 });
    expect(painted).toContain('\u001b[31mERROR\u001b[39m one');
    // eslint-disable-next-line no-control-regex -- colour codes are what is looked for
    expect(painted.replace(/\u001b\[\d+m/g, '')).toBe(bare);
  });

  test('a passage says what it is of where nothing above it has said so, and where it stands', () => {
    const passage = (role: 'quote' | 'entry' | 'part', standing?: string): Block => ({
      kind: 'passage',
      role,
      reference: '4.2',
      name: 'Update',
      text: 'Agree a plan',
      ...(standing !== undefined && { standing }),
    });
    expect(linesOf([passage('quote'), passage('entry', 'Red'), passage('part')])).toEqual([
      'Agree a plan',
      '4.2 Agree a plan – Red',
      '  Update: Agree a plan',
      '',
    ]);
  });

  test('links lead nowhere from a terminal, and are not there', () => {
    const links: Block = {
      kind: 'links',
      links: [{ kind: 'link', text: 'Checks', to: { sheet: 'Checks', row: 0, column: 0 } }],
    };
    expect(linesOf([sentence('Said'), links])).toEqual(['Said', '']);
  });

  test('the main sentence of a page stands with what it rests on', () => {
    const glance: Block = {
      kind: 'glance',
      text: 'Main',
      rests: { text: 'Rests', isLoud: true },
      figures: [],
    };
    expect(linesOf([glance])).toEqual(['Main', 'Rests', '']);
  });

  describe('places', () => {
    const places = (...all: [string, string][]): Block => ({
      kind: 'places',
      places: all.map(([place, text]) => ({ place, text })),
    });

    test('the same said of all places is not said again', () => {
      expect(linesOf([places(['F7', 'Blank.'], ['F9', 'Blank. '])])).toEqual(['    F7, F9', '']);
    });

    test('what differs stands beside its place, below what stands beside the others', () => {
      expect(linesOf([places(['F7', 'Blank.'], ['F10', 'Odd.'])])).toEqual([
        '    F7  Blank.',
        '    F10 Odd.',
        '',
      ]);
    });

    test('a place too long for its column has a line of its own', () => {
      const long = 'F7 on "A sheet with a long name"';
      expect(linesOf([places([long, 'Blank.'], ['F10', 'Odd.'])])).toEqual([
        `    ${long}`,
        `${' '.repeat(25)}Blank.`,
        `    F10${' '.repeat(18)}Odd.`,
        '',
      ]);
    });

    test('a place that just fills its column stands in it, one of a letter more does not', () => {
      const place = (letters: number) => linesOf([places(['x'.repeat(letters), 'A.'], ['F9', 'B.'])]);
      expect(place(20)[0]).toBe(`    ${'x'.repeat(20)} A.`);
      expect(place(21).slice(0, 2)).toEqual([`    ${'x'.repeat(21)}`, `${' '.repeat(25)}A.`]);
    });

    test('where there is none, nothing is said', () => {
      expect(linesOf([sentence('Said'), places()])).toEqual(['Said', '']);
    });
  });

  test('a note and a title hang nowhere, and are wrapped as sentences are', () => {
    expect(linesOf([note('one two three')], 7)).toEqual(['one two', 'three', '']);
    expect(linesOf([], 7, 'one two three')).toEqual(['one two', 'three', '']);
    expect(linesOf([headline('one two three')], 7)).toEqual(['one two', 'three', '']);
    const painted = renderText({ title: null, blocks: [note('Source')] }, { ink: inkFor(true), width: 20 });
    expect(painted).not.toBe('Source\n');
  });

  test('a passage says its reference where it is an entry, what it is of where it is a part, and how it stands', () => {
    const passage = (role: 'quote' | 'entry' | 'part', more = {}) =>
      linesOf(
        [{ kind: 'passage', role, reference: '1.2', name: 'Update', text: 'It went well', ...more }],
        80,
      )[0]?.trim();
    expect([passage('quote'), passage('entry'), passage('part')]).toEqual([
      'It went well',
      '1.2 It went well',
      'Update: It went well',
    ]);
    expect(passage('entry', { reference: '' })).toBe('It went well');
    expect(passage('entry', { text: '' })).toBe('1.2');
    expect(passage('entry', { standing: 'Completed' })).toBe('1.2 It went well – Completed');
    expect(passage('entry', { text: '', standing: 'Completed' })).toBe('1.2 – Completed');
  });
});
