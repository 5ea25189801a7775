import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runRagplan } from '../../src/cli/program';
import { textAt } from '../../src/model/grid';
import { OWN_SHEETS, USUAL_KINDS } from '../../src/model/own-names';
import { openWorkbookFile } from '../../src/workbook/file/package/open-file';
import { fakeTerminal } from './fake-terminal';

const samples = join(__dirname, '..', '..', 'samples');
const peerChallenge = join(samples, 'corporate-peer-challenge.xlsx');
const messy = join(samples, 'as-officers-keep-it.xlsx');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ragplan-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const run = async (...args: string[]) => {
  const terminal = fakeTerminal();
  const code = await runRagplan(args, terminal);
  return { code, out: terminal.out(), errors: terminal.errors() };
};

describe('ragplan summary', () => {
  test('says the position of the sample in one sentence, as the progress review would', async () => {
    const { code, out, errors } = await run('summary', peerChallenge, '--as-at', '2024-09-05');
    expect([code, errors]).toEqual([0, '']);
    expect(out.replace(/\n/g, ' ')).toContain(
      'As at 5 September 2024, of the 62 actions that address 10 recommendations, 97 per cent (60) are completed or progressed and three per cent (2) have not yet been progressed.',
    );
  });

  test.each(['corporate-peer-challenge', 'six-month-check-in', 'as-officers-keep-it'])(
    'fits 80 columns and uses no colour codes where nobody asked for colour: %s',
    async (name) => {
      for (const command of ['summary', 'check']) {
        const { out } = await run(
          command,
          join(samples, `${name}.xlsx`),
          '--as-at',
          '2025-10-31',
          '--explain',
        );
        expect(Math.max(...out.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(80);
        expect(out).not.toContain('\u001b');
      }
    },
  );

  test('4.4 marks every figure that is not the nearest, and says why once', async () => {
    const { out } = await run('summary', peerChallenge, '--as-at', '2024-09-05');
    expect(out).toMatch(/green 30 \(48%\), amber 30 \(49%\*\)/);
    expect(out.match(/^\* Not the nearest whole number/gm)).toHaveLength(1);
  });

  test('3.1 names every excluded action and why it is out', async () => {
    const { out } = await run('summary', messy, '--as-at', '2025-10-31');
    const list = /Excluded, and in no percentage\n((?: .*\n)+)/.exec(out)?.[1] ?? '';
    expect(list.match(/^ {2}\d\.\d /gm)).toHaveLength(4);
    expect(list).toContain('(struck through)');
    expect(list).toContain('(Superseded by 4.1)');
  });

  test('uses colour on a terminal that wants it, and the words stay the same', async () => {
    const [plain, coloured] = [fakeTerminal(), fakeTerminal({ colour: true })];
    for (const terminal of [plain, coloured]) await runRagplan(['summary', messy], terminal);
    expect(coloured.out()).toContain('\u001b[1m');
    // eslint-disable-next-line no-control-regex -- the colour codes are what is taken away
    expect(coloured.out().replace(/\u001b\[\d+m/g, '')).toBe(plain.out());
  });

  test('prints one JSON document with the names of the contract', async () => {
    const { out } = await run('summary', peerChallenge, '--as-at', '2024-09-05', '--json');
    const json = JSON.parse(out);
    expect(Object.keys(json)).toEqual([
      'format',
      'source',
      'unit',
      'columns',
      'statusMap',
      'overall',
      'themes',
      'recommendations',
      'findings',
      'impact',
      'smart',
    ]);
    expect(json.format).toBe('ragplan/summary@1');
    expect(json.source).toEqual({
      file: 'corporate-peer-challenge.xlsx',
      parts: [{ sheet: 'Action plan', table: 'ActionPlan', range: 'A4:K66' }],
      asAt: '2024-09-05',
      hiddenRows: 0,
    });
    expect(json.overall).toEqual({
      actions: 62,
      excluded: 0,
      inScope: 62,
      lifecycle: { completed: 30, 'in-progress': 30, 'not-started': 2, unknown: 0 },
      percent: { completed: 48, 'in-progress': 49, 'not-started': 3, unknown: 0 },
      headline: { progressed: 97, 'not-progressed': 3, unknown: 0 },
      ratings: { blue: 0, green: 30, amber: 30, red: 2, none: 0 },
      ratingPercent: { blue: 0, green: 48, amber: 49, red: 3, none: 0 },
      adjusted: ['percent.in-progress', 'ratingPercent.amber'],
    });
    expect(json.recommendations.map(({ reference }: { reference: string }) => reference)).toEqual([
      '1',
      '4',
      '5',
      '2',
      '10',
      '6',
      '7',
      '8',
      '9',
      '3',
    ]);
    expect(json.themes.map(({ recommendations }: { recommendations: string[] }) => recommendations)).toEqual([
      ['1', '4', '5'],
      ['2', '10'],
      ['6', '7', '8', '9'],
      ['3'],
    ]);
  });

  test('speaks for today where no date is given', async () => {
    const { out } = await run('summary', peerChallenge, '--json');
    expect(JSON.parse(out).source.asAt).toBe('2025-01-31');
  });

  test('says how the plan was found when asked', async () => {
    const { out } = await run('summary', peerChallenge, '--explain');
    expect(out).toContain('How the plan was found');
    expect(out).toContain('There is a status column: "Status".');
  });

  test('writes the summary sheets to a new workbook and never touches the plan', async () => {
    const before = readFileSync(peerChallenge);
    const time = statSync(peerChallenge).mtimeMs;
    const summary = join(folder, 'summary.xlsx');
    const { code, out } = await run('summary', peerChallenge, '--as-at', '2024-09-05', '--out', summary);
    expect([code, out.includes(summary)]).toEqual([0, true]);
    const written = await openWorkbookFile(summary);
    expect((await written.readGrids()).map(({ sheet }) => sheet)).toEqual(
      USUAL_KINDS.map((kind) => OWN_SHEETS[kind].name).filter((name) => name !== 'What changed'),
    );
    expect(readFileSync(peerChallenge).equals(before)).toBe(true);
    expect(statSync(peerChallenge).mtimeMs).toBe(time);
  });

  test('writes the sheets that are asked for beside the usual ones, by whatever case their names are typed in', async () => {
    const summary = join(folder, 'more.xlsx');
    const asked = ['--also', 'for members', '--also', 'Position statement'];
    expect((await run('summary', messy, ...asked, '--out', summary)).code).toBe(0);
    const names = (await (await openWorkbookFile(summary)).readGrids()).map(({ sheet }) => sheet);
    expect(names.slice(0, 4)).toEqual([
      'RAG Summary',
      'For members',
      'By recommendation',
      'Position statement',
    ]);
    const { code, errors } = await run('summary', messy, '--also', 'Checks');
    expect([code, errors.includes('For members, Position statement')]).toEqual([2, true]);
  });

  test('finds no plan in a summary workbook of its own', async () => {
    const summary = join(folder, 'summary.xlsx');
    await run('summary', messy, '--out', summary);
    const { code, out, errors } = await run('summary', summary);
    expect([code, out]).toEqual([2, '']);
    expect(errors).toMatch(/^ragplan: No action plan could be found in "summary\.xlsx"/);
  });

  test('replaces an existing summary only with --force, and the plan never', async () => {
    const summary = join(folder, 'summary.xlsx');
    const plan = join(folder, 'plan.xlsx');
    writeFileSync(plan, readFileSync(peerChallenge));
    expect((await run('summary', plan, '--out', summary)).code).toBe(0);
    const again = await run('summary', plan, '--out', summary);
    expect([again.code, again.out]).toEqual([2, '']);
    expect(again.errors).toContain('--force');
    expect((await run('summary', plan, '--out', summary, '--force')).code).toBe(0);
    const onto = await run('summary', plan, '--out', plan, '--force');
    expect([onto.code, onto.out]).toEqual([2, '']);
    expect(readFileSync(plan).equals(readFileSync(peerChallenge))).toBe(true);
  });

  test('a map decides what a status means, and the basis says so', async () => {
    const map = join(folder, 'map.json');
    writeFileSync(
      map,
      JSON.stringify({
        format: 'ragplan/settings@1',
        statusMap: [{ status: 'In progress', colour: null, lifecycle: 'not-started', rating: 'red' }],
      }),
    );
    const { out } = await run('summary', peerChallenge, '--map', map, '--json');
    const json = JSON.parse(out);
    expect(json.overall.lifecycle).toEqual({
      completed: 30,
      'in-progress': 0,
      'not-started': 32,
      unknown: 0,
    });
    expect(json.statusMap).toContainEqual(
      expect.objectContaining({ status: 'In progress', basis: 'chosen' }),
    );
  });

  test('names the council and the plan in the titles', async () => {
    const summary = join(folder, 'summary.xlsx');
    await run(
      'summary',
      peerChallenge,
      '--out',
      summary,
      '--council',
      'Exampleshire Council',
      '--plan-name',
      'CPC plan',
    );
    const [first] = await (await openWorkbookFile(summary)).readGrids();
    const titles = first && [0, 1].map((row) => textAt(first, row, 0));
    expect(titles).toEqual([
      'Exampleshire Council: CPC plan',
      expect.stringMatching(/^Position at 31 January 2025\./),
    ]);
  });
});

describe('ragplan check', () => {
  test('exits with 1 where the plan has an error, and names cell, value and suggestion', async () => {
    const { code, out } = await run('check', messy, '--json', '--as-at', '2025-10-31');
    const json = JSON.parse(out);
    expect(code).toBe(1);
    expect(json.format).toBe('ragplan/findings@1');
    expect(json.findings).toContainEqual({
      code: 'status-unknown',
      severity: 'error',
      sheet: 'CPC Action Plan v7 FINAL',
      cell: 'G11',
      value: 'Gren',
      suggestion: 'Green',
    });
  });

  test('exits with 0 where there is no error', async () => {
    expect((await run('check', peerChallenge, '--as-at', '2024-09-05')).code).toBe(0);
  });
});

describe('ragplan check, cell by cell', () => {
  test('what is wrong stands in one column beside the cells, and what is the same everywhere is said once', async () => {
    const { out } = await run('check', messy, '--as-at', '2025-10-31');
    expect(out).toMatch(/^ {4}G11 The status "Gren" cannot be read/m);
    expect(out).toMatch(/^ {4}G48 The status "Completed but awaiting sign-off" has.*\n {8}\S/m);
    expect(out).toMatch(/^ {4}I8, I9, I15, /m);
    expect(out).not.toMatch(/Progress is reported here/);
  });
});

describe('what cannot be done ends in one sentence and exit code 2', () => {
  test.each([
    ['a command that is not there', ['sumary', peerChallenge], 'There is no command "sumary"'],
    ['an option that is not there', ['summary', peerChallenge, '--colour'], '--colour'],
    ['no file', ['summary'], 'PLAN.xlsx'],
    ['a file that is not there', ['summary', 'nowhere.xlsx'], 'There is no file "nowhere.xlsx"'],
    ['a date that is none', ['summary', peerChallenge, '--as-at', '31/03/2025'], 'YYYY-MM-DD'],
    ['a day that does not exist', ['summary', peerChallenge, '--as-at', '2025-02-29'], 'YYYY-MM-DD'],
    [
      'a sheet that is not there',
      ['summary', peerChallenge, '--sheet', 'Plan B'],
      'There is no sheet "Plan B"',
    ],
    ['a table that is not there', ['summary', peerChallenge, '--table', 'Plan'], 'There is no table "Plan"'],
    ['a map that is not there', ['summary', peerChallenge, '--map', 'nowhere.json'], '--map'],
    ['a limit that is none', ['summary', peerChallenge, '--max-unpacked', 'lots'], 'above 0'],
  ])('%s', async (_what, args, says) => {
    const { code, out, errors } = await run(...args);
    expect([code, out]).toEqual([2, '']);
    expect(errors).toContain(says);
    expect(errors.trimEnd().split('\n')).toHaveLength(1);
    expect(errors).not.toMatch(/\bat .*:\d+:\d+/);
  });

  test('help and version are asked for, not errors', async () => {
    const help = await run('--help');
    expect([help.code, help.errors]).toEqual([0, '']);
    expect(help.out).toContain('ragplan summary plan.xlsx');
    expect((await run('summary', '--help')).out).not.toMatch(/default: (?:false|\[\])/);
    expect((await run('summary', '--help')).out).toContain('--as-at');
    expect((await run('--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
