/** A --map file may hold anything: it is taken as settings of the right kinds, or refused with a sentence. */
import fc from 'fast-check';
import { readSettingsJson } from '../../../src/settings/read-settings-json';
import { NO_SETTINGS } from '../../../src/model/settings';
import { pollution } from '../fit';
import { answerOf, type PlanSettings } from '../product';
import { hunt } from '../runs';
import { hostileText, honestText, PROTOTYPE_NAMES } from '../texts';

const text = fc.oneof(hostileText, honestText);
const KEYS = [
  ...Object.keys(NO_SETTINGS),
  'format',
  'settings',
  'status',
  'lifecycle',
  'rating',
  'colour',
  'decidedOn',
  'action',
  ...PROTOTYPE_NAMES,
];
const anything = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    text,
    fc.constantFrom<unknown>(null, true, 0, -1, 1.5, 1e300, '2025-06-30', 'completed', 'green'),
    fc.array(tie('value'), { maxLength: 3 }),
    // As entries, so that a key called __proto__ is a key.
    fc
      .array(fc.tuple(fc.constantFrom(...KEYS), tie('value')), { maxLength: 4 })
      .map((entries) => Object.fromEntries(entries)),
  ),
})).value;

const chosen = fc.record(
  {
    status: text,
    colour: fc.option(text),
    lifecycle: fc.constantFrom('completed', 'unknown', '__proto__'),
    rating: fc.constantFrom('green', 'none', 'constructor'),
  },
  { requiredKeys: ['status', 'lifecycle'] },
);
/** Right but for one value, or for two. */
const nearlyRight = fc
  .tuple(
    fc.constantFrom('council', 'planName', 'asAt', 'sheets', 'tables', 'headerRow', 'grouping', 'accepted'),
    anything,
    fc.constantFrom('status', 'colour', 'lifecycle', 'rating', 'decidedOn', 'none'),
    anything,
    fc.constantFrom('status', 'action', 'none'),
  )
  .map(([setting, value, field, other, role]) => {
    const row = { status: 'Done', lifecycle: 'completed', ...(field !== 'none' && { [field]: other }) };
    const columns = role === 'none' ? {} : { [role]: other };
    const settings = { [setting]: value, columns };
    return JSON.stringify({ format: 'ragplan/settings@1', statusMap: [row], settings });
  });
const document = fc.oneof(
  nearlyRight,
  anything.map((value) => JSON.stringify({ format: 'ragplan/settings@1', settings: value })),
  anything.map((value) => JSON.stringify({ format: 'ragplan/settings@1', statusMap: value })),
  fc
    .tuple(
      fc.array(chosen, { maxLength: 3 }),
      fc.dictionary(fc.constantFrom('council', 'planName', 'grouping'), text),
      fc.dictionary(fc.constantFrom('status', 'action', '__proto__'), text),
    )
    .map(([statusMap, settings, columns]) =>
      JSON.stringify({ format: 'ragplan/settings@1', statusMap, settings: { ...settings, columns } }),
    ),
  anything.map((value) => JSON.stringify(value) ?? ''),
  text,
  fc.constantFrom(
    '{"format":"ragplan/settings@1","__proto__":{"sheets":["x"]}}',
    '{"format":"ragplan/settings@1","settings":{"__proto__":{"council":5}}}',
    '['.repeat(50_000),
  ),
);

/** What is not of the kind that the settings promise. */
function kindFaults(settings: PlanSettings): string[] {
  const isText = (value: unknown): boolean => typeof value === 'string';
  const isTextOrNone = (value: unknown): boolean => value === null || isText(value);
  const checks: Record<keyof PlanSettings, boolean> = {
    statusMap: settings.statusMap.every(
      ({ status, colour, lifecycle, rating }) =>
        isText(status) && isTextOrNone(colour) && isText(lifecycle) && isText(rating),
    ),
    council: isTextOrNone(settings.council),
    planName: isTextOrNone(settings.planName),
    asAt: isTextOrNone(settings.asAt),
    sheets: settings.sheets.every(isText),
    tables: settings.tables.every(isText),
    notWritten: settings.notWritten.every(isText),
    alsoWritten: settings.alsoWritten.every(isText),
    sameOwners: settings.sameOwners.every(isText),
    headerRow:
      settings.headerRow === null || (Number.isInteger(settings.headerRow) && settings.headerRow > 0),
    columns:
      Object.values(settings.columns).every(isText) &&
      Object.getPrototypeOf(settings.columns) === Object.prototype,
    grouping: isTextOrNone(settings.grouping),
    accepted: settings.accepted.every(isText),
    ratingRules: settings.ratingRules.every(
      ({ rating, lifecycle, ...limits }) =>
        isText(rating) &&
        isTextOrNone(lifecycle) &&
        Object.values(limits).every((limit) => limit === null || Number.isInteger(limit)),
    ),
  };
  const wrong = Object.entries(checks).flatMap(([key, holds]) =>
    holds ? [] : [`${key} is of another kind`],
  );
  const unknown = Object.keys(settings).filter((key) => !Object.hasOwn(checks, key));
  return [...wrong, ...unknown.map((key) => `${key} came in`)];
}

const seen = { taken: 0, refused: 0 };

test('settings from a file are of their kinds, or refused with a sentence', async () => {
  await hunt({ variable: 'SETTINGS_MUTANTS', quick: 1000 }, document, async (json) => {
    const answer = await answerOf(() => readSettingsJson(json));
    const faults = pollution();
    if ('value' in answer) {
      seen.taken++;
      faults.push(...kindFaults(answer.value));
    } else {
      seen.refused++;
      if (answer.kind !== 'map-unreadable' || !/\.$/.test(answer.sentence)) faults.push(answer.sentence);
    }
    expect(faults).toEqual([]);
  });
  expect(Math.min(seen.taken, seen.refused)).toBeGreaterThan(0);
});
