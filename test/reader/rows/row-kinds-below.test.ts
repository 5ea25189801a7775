/** 3.8 what is no plan: the lines of a key and what else stands below the last action, each beside the row that only nearly is one. */
import { makeGrid, type CellSpec } from '../../make/grid';
import { HEADER, at, below, between, kindsOf, work } from './told-rows';

describe('The lines of a key', () => {
  const line = (mark: string, meaning: string) => at({ Theme: mark, Ref: meaning });
  test('go on below its heading, until an action', () => {
    expect(
      kindsOf([
        work(),
        at({ Theme: 'Key' }),
        line('A', 'Begun'),
        at({ Theme: 'B', Ref: 'Done', Recommendation: 'all of it' }),
        work(),
        at({ Update: 'Begun' }),
      ]),
    ).toEqual(['action', 'key', 'key', 'key', 'action', 'note']);
  });
  test('may say anything below its heading, in up to three cells, and end with a header', () => {
    expect(below(at({ Theme: 'Key' }), line('A', 'what was agreed'))).toEqual(['key', 'key']);
    const again = at(Object.fromEntries(HEADER.map((text) => [text, text])));
    expect(below(at({ Theme: 'Key' }), again, at({ Theme: 'People' }))).toEqual(['key', 'header', 'heading']);
    const five = at({ Theme: 'Blue', Ref: 'x', Recommendation: 'y', Action: 'Completed', Update: 'z' });
    expect(below(at({ Theme: 'Key' }), five)[1]).toBe('action');
    expect(below([], at({ Theme: 'Green', Ref: 'x', Recommendation: 'y', Update: 'z' }))[1]).toBe('note');
    const mark = at({ Theme: 'Blue', Ref: 'x', Recommendation: 'y', Action: 'all of it' });
    const meaning = at({ Theme: 'a', Ref: 'x', Recommendation: 'y', Action: 'Completed' });
    expect(below(at({ Theme: 'Key' }), mark, meaning)).toEqual(['key', 'key', 'key']);
  });
  test('need no heading below a blank row', () => {
    expect(below([], line('Green', 'Complete'), line('Red', 'Late'))).toEqual(['blank', 'key', 'key']);
    expect(below([], at({ Theme: 'Complete' }))).toEqual(['blank', 'key']);
    expect(between(line('Purple', 'on hold'))).toBe('note');
  });
  test('are no actions whose references are the letters of colours', () => {
    const lettered = (ref: string, text: string, status: string) =>
      at({ Ref: ref, Action: text, Status: status });
    expect(below([], lettered('B', 'Ask the members', 'Completed'))).toEqual(['blank', 'action']);
    expect(below([], lettered('g', 'Ask the members', 'Begun'))).toEqual(['blank', 'action']);
    expect(below([], at({ Ref: 'Green', Status: 'Completed' }))).toEqual(['blank', 'key']);
    expect(below([], lettered('R', 'Not started', 'Red'))).toEqual(['blank', 'key']);
    expect(below([], at({ Ref: 'R', Action: 'Not started' }))).toEqual(['blank', 'key']);
  });
  test('may have a note beside, of four cells in all, and none of them a status', () => {
    const wide = at({ Theme: 'Blue', Ref: 'x', Recommendation: 'y', Action: 'Completed' });
    expect(below(at({ Theme: 'Key' }), wide)).toEqual(['key', 'key']);
    expect(below(at({ Theme: 'Key' }), wide.with(6, 'Completed'))[1]).toBe('action');
  });
  test('are no counts before the first action', () => {
    expect(kindsOf([at({ Theme: 'Green', Ref: 3 }), work(), work()])[0]).toBe('note');
  });
  test('are not there before the first action', () => {
    expect(kindsOf([[], line('Green', 'Complete'), work(), work()])[1]).not.toBe('key');
  });
});

describe('A number under the references beside a status, without a text,', () => {
  const header = ['Recommendation', 'Action ref', 'Action', 'Owner', 'Status'];
  const bare = (ref: string | number, status = 'Completed'): CellSpec[] => [null, ref, null, null, status];
  const whole = (ref: string | number): CellSpec[] => [
    'Improve homes',
    ref,
    `Take step ${ref}`,
    'Head of Finance',
    'Completed',
  ];
  test.each<[string, CellSpec[][], string[]]>([
    ['goes on from the one above', [whole(4), bare(5)], ['action', 'action']],
    ['goes on, twice', [whole(4), bare(5), bare(6, 'Not started')], ['action', 'action', 'action']],
    ['begins anew, by itself', [whole(4), bare(1), whole(2)], ['action', 'action', 'action']],
    ['begins anew, at the end', [whole(4), bare(1)], ['action', 'action']],
    ['has parts like the others', [whole('1.9'), bare('1.10')], ['action', 'action']],
    [
      'counts, where it does not go on',
      [whole(4), bare(2), bare(1, 'Not started')],
      ['action', 'total', 'total'],
    ],
    ['counts nothing', [whole(4), bare(0, 'Green'), bare(0, 'Red')], ['action', 'total', 'total']],
    [
      'counts, where the others have parts',
      [whole('1.1'), bare(2), bare(1, 'Red')],
      ['action', 'total', 'total'],
    ],
  ])('%s', (_, rows, kinds) => {
    const before = String(rows[0]?.[1]).includes('.') ? ['1.6', '1.7', '1.8'] : [1, 2, 3];
    expect(kindsOf([...before.map(whole), ...rows], {}, header).slice(before.length)).toEqual(kinds);
  });
});

describe('Below the plan, apart from it by a blank row,', () => {
  test('stands nothing that counts', () => {
    expect(below([], at({ Theme: 'Agreed by Cabinet' }))).toEqual(['blank', 'note']);
    expect(below(at({ Theme: 'Agreed by Cabinet' }))).toEqual(['heading']);
  });
  test('but a recommendation that is named in full', () => {
    expect(below([], at({ Theme: 'Recommendation 9: Hear residents' }))).toEqual(['blank', 'heading']);
  });
});

describe('2.4 a row of one text whose blank status cell has a fill of its own is an action', () => {
  const { status } = { status: { v: null, fill: '#92D050' } };
  test('and not where the whole row has it', async () => {
    const { planOf } = await import('../say-plan');
    const rows = (row: CellSpec[]) =>
      planOf(
        makeGrid([['Action', 'Status'], ['Take a step', 'Completed'], row, ['Take another', 'Completed']]),
      ).actions.length;
    expect(rows(['Ask the members', status])).toBe(3);
    expect(rows([{ v: 'Ask the members', fill: '#92D050' }, status])).toBe(rows(['Ask the members', null]));
  });
  test('nor where the text stands elsewhere', async () => {
    const { planOf } = await import('../say-plan');
    const act = (no: string): CellSpec[] => [no, `Take step ${no} of it`, 'Leader', 'Completed'];
    const { actions } = planOf(
      makeGrid([['Ref', 'Action', 'Owner', 'Status'], act('1'), ['People', null, null, status], act('2')]),
    );
    expect(actions).toHaveLength(2);
  });
});
