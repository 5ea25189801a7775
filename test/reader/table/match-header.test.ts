import { HEADER_SYNONYMS } from '../../../src/reader/table/header-synonyms';
import {
  levelHeader,
  listInHeader,
  matchHeader,
  readHeaderWords,
} from '../../../src/reader/table/match-header';

const best = (header: string) => matchHeader(header)[0]?.role;

describe('section 9: headers by their words', () => {
  test.each([
    ['Ref No.', 'reference'],
    ['No', 'reference'],
    ['Rec. no.', 'recommendationReference'],
    ['Original recommendation', 'recommendation'],
    ['Issue', 'recommendation'],
    ['Action(s) required', 'action'],
    ['What we will do', 'action'],
    ['Key Milestones', 'action'],
    ['Lead Officer / Executive Member', 'owner'],
    ['By whom', 'owner'],
    ['By when?', 'dueDate'],
    ['Target\nDate', 'dueDate'],
    ['Revised due date', 'revisedDate'],
    ['4. Status', 'status'],
    ['Action status', 'status'],
    ['RAG rating', 'rating'],
    ['BRAG: Current', 'rating'],
    ['% complete', 'percentComplete'],
    ['Actions taken', 'update'],
    ['Progress/Action note', 'update'],
    ['Further action', 'nextSteps'],
    ['Success achieved', 'impact'],
    ['Evidence', 'evidence'],
    ['Theme', 'theme'],
  ])('%s is %s', (header, role) => expect(best(header)).toBe(role));

  test('longer phrases take their words from shorter ones', () => {
    expect(matchHeader('Next steps').map(({ role }) => role)).toEqual(['nextSteps']);
    expect(matchHeader('Progress update').map(({ role }) => role)).toEqual(['update']);
  });

  test('a header counts for less where the synonym is only part of it', () => {
    const whole = matchHeader('Action')[0]?.score ?? 0;
    const part = matchHeader('Action for the council')[0]?.score ?? 0;
    expect(whole).toBe(1);
    expect(part).toBeLessThan(whole);
    expect(part).toBeGreaterThan(0);
  });

  test('by where it stands: at the end for more than at the beginning, there for more than inside', () => {
    const scoreOf = (header: string) => matchHeader(header).find(({ role }) => role === 'owner')?.score ?? 0;
    const scores = ['Owner', 'Zzz owner', 'Owner zzz', 'Zzz owner yyy'].map(scoreOf);
    expect(scores).toEqual([1, 0.75, 0.65, 0.5]);
    expect(matchHeader('Zzz owner yyy')[0]?.fit).toBe('inside');
  });

  test('a rating of something else is none at all, where a header only mentions one the rest of it counts', () => {
    expect(matchHeader('Predicted outcome RAG')).toEqual([]);
    expect(matchHeader('Predicted outcome status')).toEqual([]);
    expect(matchHeader('Status forecast owner').map(({ role }) => role)).toEqual(['owner']);
    expect(matchHeader('RAG forecast owner').map(({ role }) => role)).toEqual(['owner']);
  });

  test.each([
    ['Action(s) required', 'action required'],
    ['Actions', 'action'],
    ['Nos.', 'no'],
    ['Is', 'is'],
    ['Gas', 'gas'],
    ['Plus', 'plus'],
    ['Progress', 'progress'],
    ['Basis', 'basis'],
    ['Visits', 'visit'],
    ['Owner:', 'owner'],
    ['Leads/Owners', 'lead owner'],
    ['4. Status', 'status'],
    ['b) Status', 'status'],
    ['12: Status', 'status'],
    ['123. Status', '123 status'],
    ['4.Status', '4 status'],
    ['1.2', '1 2'],
    ['4.', '4'],
    ['R&D', 'r and d'],
    ['Council’s action', 'council action'],
    ["Council's action", 'council action'],
    ['50% done', '50 % done'],
    ['(Status)', 'status'],
    ['(%)', '%'],
    ['#', '#'],
    ['Ref #', 'ref #'],
    ['Action - what?', 'action what'],
    ['  Due\n date ', 'due date'],
    ['Été', 'été'],
    ['', ''],
    ['?', ''],
  ])('%j is levelled to %j', (header, level) => expect(levelHeader(header)).toBe(level));

  test('per cent however it is written', () => {
    expect(['100% complete', '100 % complete', '100  % complete'].map(levelHeader)).toEqual(
      Array.from({ length: 3 }, () => '100 % complete'),
    );
  });

  test('of two words for one role the one that says more counts, else the first', () => {
    const owner = (header: string) => matchHeader(header).find(({ role }) => role === 'owner');
    expect(owner('Owner or officer')).toMatchObject({ phrase: 'owner', score: 0.65 });
    expect(owner('Zzz owner yyy who xxx')).toMatchObject({ phrase: 'owner', score: 0.5 });
    expect(owner('Zzz who yyy owner xxx')).toMatchObject({ phrase: 'who', score: 0.5 });
  });

  test('a column beside the plan is never its status', () => {
    for (const header of ['Benchmarking', 'Key barrier', 'BAU'])
      expect(readHeaderWords(header)).toMatchObject({ isNeverStatus: true, beside: expect.any(String) });
    expect(readHeaderWords('Status')).toMatchObject({ isNeverStatus: false, beside: null });
  });

  test('a header of more than fourteen words says nothing', () => {
    const words = (count: number) => ['Action', ...Array.from({ length: count - 1 }, () => 'zzz')].join(' ');
    expect([best(words(14)), best(words(15)), best('')]).toEqual(['action', undefined, undefined]);
  });

  test('headers that mean something else have no role, or another one', () => {
    expect(best('Intended outcome')).toBeUndefined();
    expect(best('Sub actions')).toBeUndefined();
    expect(best('Note Date')).not.toBe('dueDate');
    expect(best('__proto__')).toBeUndefined();
    expect(best('constructor')).toBeUndefined();
  });

  test('2.2 priority, assurance, risk, forecast and direction are never a status', () => {
    for (const header of [
      'Priority RAG',
      'Risk rating',
      'Forecast status',
      'Direction of travel',
      'Assurance rating',
    ]) {
      expect(readHeaderWords(header).isNeverStatus).toBe(true);
      expect(matchHeader(header).filter(({ role }) => role === 'status' || role === 'rating')).toEqual([]);
    }
  });

  test('every synonym of the table is recognised as what the table says', () => {
    for (const [role, synonyms] of Object.entries(HEADER_SYNONYMS)) {
      for (const [phrase] of synonyms) {
        const level = levelHeader(phrase);
        const found = matchHeader(level).map((match) => match.role as string);
        if (!readHeaderWords(level).isNeverStatus) expect([phrase, ...found]).toContain(role);
      }
    }
  });

  test('allowed values in brackets', () => {
    expect(listInHeader('Progress (Complete/Ongoing/Not started)')).toBe('Complete/Ongoing/Not started');
    expect(listInHeader('Action (what we will do)')).toBe('');
    expect(listInHeader('Status [Open, Shut]')).toBe('Open, Shut');
    expect(listInHeader('Status (a; b)')).toBe('a; b');
    expect(listInHeader('Status (a|b)')).toBe('a|b');
    expect(listInHeader('Status (a=b)')).toBe('a=b');
    expect(listInHeader('Status a/b')).toBe('');
    expect(listInHeader('Status (a/b')).toBe('');
  });
});
