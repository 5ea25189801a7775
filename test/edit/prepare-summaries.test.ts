/** What is remembered of how the summary sheets were prepared. */
import fc from 'fast-check';
import { prepareSummaries, wantedKinds } from '../../src/edit/prepare-summaries';
import { SUMMARY_KINDS, USUAL_KINDS } from '../../src/model/own-names';
import { NO_SETTINGS } from '../../src/model/settings';

const NAMES = { council: 'Penwold District Council', planName: '' };

const ON_REQUEST = [
  'For members',
  'Position statement',
  'Capacity and time',
  'SMART check',
  'Questions for challenge',
];

test('The sheets that were chosen are those that are wanted the next time, in the order of the tabs', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...SUMMARY_KINDS]), (which) => {
      const settings = prepareSummaries(NO_SETTINGS, { ...NAMES, which });
      expect(wantedKinds(settings)).toEqual(SUMMARY_KINDS.filter((kind) => which.includes(kind)));
      expect(settings.council).toBe(NAMES.council);
      expect(settings.planName).toBeNull();
    }),
  );
});

test('The usual sheets are wanted where nothing was decided, and nothing has to be remembered of that', () => {
  expect(wantedKinds(NO_SETTINGS)).toEqual(USUAL_KINDS);
  expect(prepareSummaries(NO_SETTINGS, { council: '', planName: '', which: USUAL_KINDS })).toEqual(
    NO_SETTINGS,
  );
});

test('Sheets that are not among the usual ones are written where they were asked for, and are remembered by name', () => {
  const settings = prepareSummaries(NO_SETTINGS, { ...NAMES, which: SUMMARY_KINDS });
  expect([settings.notWritten, settings.alsoWritten]).toEqual([[], ON_REQUEST]);
  expect(wantedKinds(settings)).toEqual(SUMMARY_KINDS);
});

test('A sheet that this version does not know stays left out', () => {
  const known = { ...NO_SETTINGS, notWritten: ['Sheet of a later version', 'Checks'] };
  const settings = prepareSummaries(known, { ...NAMES, which: SUMMARY_KINDS });
  expect(settings.notWritten).toEqual(['Sheet of a later version']);
  expect(settings.alsoWritten).toEqual(ON_REQUEST);
});
