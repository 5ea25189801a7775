import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { anyCharacters } from '../make/any-characters';
import { jsonText, throughDoor } from '../../src/cli/door';
import { runRagplan } from '../../src/cli/program';
import { makeWorkbook } from '../make/workbook';
import { fakeTerminal } from './fake-terminal';

/** Characters that do something to a terminal, or to the order in which text is read. */
const HOSTILE = [
  ...[
    '\u001b]0;title\u0007',
    '\u001b[2J',
    '\u001b[31m',
    '\u009b1A',
    '\r',
    '\b\b',
    '\u0000',
    '\u007f',
    '\u000c',
  ],
  ...['\u202e', '\u2066', '\u200f', '\u061c', '\u2028', '\ufeff', '\u200b', '\u{e0041}', '\ud800'],
];
const UNSAFE =
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\p{Cs}\u{e0000}-\u{e007f}]/u;
const text = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE), anyCharacters()), { maxLength: 8 })
  .map((pieces) => pieces.join(''));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ragplan-door-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function printed(args: readonly string[], colour: boolean): Promise<string> {
  const terminal = fakeTerminal({ colour, progress: colour });
  await runRagplan(args, terminal);
  // What the command line says itself: colour, and wiping the line of progress.
  // eslint-disable-next-line no-control-regex -- escapes are what is looked for
  return (terminal.out() + terminal.errors()).replace(/\u001b\[(?:1|2|22|31|33|39)m|\r\u001b\[K/g, '');
}

describe('the door that everything printed passes', () => {
  test('lets no control, direction or invisible character through, and leaves all other text as it is', () => {
    fc.assert(
      fc.property(text, (said) => {
        const terminal = fakeTerminal();
        const door = throughDoor(terminal);
        door.write(said);
        door.writeError(said);
        for (const shown of [terminal.out(), terminal.errors()]) {
          expect(shown).not.toMatch(UNSAFE);
          expect([...shown].filter((character) => character !== '\ufffd').join('')).toBe(
            [...said]
              .filter(
                (character) =>
                  character !== '\ufffd' &&
                  !UNSAFE.test(character) &&
                  !/[\u180e\ufff9-\ufffb]/.test(character),
              )
              .join(''),
          );
        }
      }),
    );
  });

  test.each([false, true])(
    'is passed by names of sheets, tables and columns, texts, statuses and owners (colour: %s)',
    async (colour) => {
      const bad = HOSTILE.filter((piece) => piece !== '\u0000' && piece !== '\ud800').join('x');
      const path = join(folder, `plan ${'\u202e'}.xlsx`);
      const rows = [
        ['Ref', 'Recommendation', `Action`, `Lead ${bad}`, 'Status'],
        ['1.1', `Do better ${bad}`, `Plant trees ${bad}`, `Head of Parks ${bad}`, 'Completed'],
        ['1.2', `Do better ${bad}`, `Plant hedges ${bad}`, `Head of Parks ${bad}`, `Grene ${bad}`],
        ['1.3', `Do better ${bad}`, `Plant bulbs ${bad}`, '', `In progress`],
        ['1.4', `Do better ${bad}`, `Plant bulbs ${bad}`, '', `Superseded ${bad}`],
      ];
      writeFileSync(path, await makeWorkbook([{ name: 'Plan \u202e\u200f', rows }]));
      for (const args of [
        ['summary', path, '--explain'],
        ['check', path],
        ['summary', path, '--json'],
        ['check', path, '--json'],
        ['summary', path, '--sheet', `No ${bad}`],
        ['summary', path, '--table', bad],
        ['summary', `${path}${bad}`],
        ['summary', path, '--map', bad],
        ['summary', path, '--as-at', bad],
        ['summary', path, '--council', bad, '--plan-name', bad],
        ['summary', path, `--${bad}`],
        [bad],
        ['summary', path, '--out', join(folder, bad, 'summary.xlsx')],
      ]) {
        const shown = await printed(args, colour);
        expect(shown.length).toBeGreaterThan(20);
        expect(shown).not.toMatch(UNSAFE);
      }
    },
  );

  test('is passed by the trace of a fault, too', async () => {
    const terminal = {
      ...fakeTerminal(),
      showsTrace: true,
      today: (): string => {
        throw new Error('no \u001b[2J clock');
      },
    };
    const path = join(folder, 'plan.xlsx');
    writeFileSync(path, await makeWorkbook([{ name: 'Plan', rows: [['Ref', 'Action', 'Status']] }]));
    expect(await runRagplan(['summary', path], terminal)).toBe(2);
    expect(terminal.errors()).toMatch(/^ragplan: Something went wrong in ragplan itself \(no \[2J clock\)/);
    expect(terminal.errors()).not.toMatch(UNSAFE);
    expect(terminal.errors()).toContain('door.test');
  });

  test('is passed by JSON unchanged, and what it says is what was read', () => {
    fc.assert(
      fc.property(text, (said) => {
        const document = jsonText({ value: said, list: [said] });
        const terminal = fakeTerminal();
        throughDoor(terminal).write(document);
        expect(terminal.out()).toBe(document);
        expect(JSON.parse(document)).toEqual({ value: said, list: [said] });
      }),
    );
  });
});
