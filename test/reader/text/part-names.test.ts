/** What names of sheets say of each other. */
import { differInYear, eachAPlan, isAside, isDateOrVersion } from '../../../src/reader/text/part-names';

describe('3.10 parts, versions and plans of their own', () => {
  test.each(['Q1', 'March 2025', '2024-25', 'Current', 'Update May 2024', 'v2'])(
    '"%s" is a date or version, and no theme',
    (name) => expect(isDateOrVersion(name)).toBe(true),
  );
  test.each(['Finance', 'Governance 2025', 'Theme 1 people'])('"%s" can be a theme', (name) =>
    expect(isDateOrVersion(name)).toBe(false),
  );
  test.each(['Old plan', 'Finance (2)', 'Archive', 'Template', 'Copy of People', 'Plan v1'])(
    '"%s" has been put aside',
    (name) => expect(isAside(name)).toBe(true),
  );
  test('a plan of another year differs in nothing else', () => {
    expect(differInYear('Plan 2023', 'Plan 2024')).toBe(true);
    expect(differInYear('2023-24', '2024-25')).toBe(true);
    expect(differInYear('Finance 2024', 'People 2024')).toBe(false);
  });
  test('names call each a plan of its own, or only begin alike', () => {
    expect(eachAPlan(['CPC plan', 'Audit plan'])).toBe(true);
    expect(eachAPlan(['Finance tracker', 'People tracker'])).toBe(true);
    expect(eachAPlan(['Action plan - Finance', 'Action plan - People'])).toBe(false);
    expect(eachAPlan(['Finance', 'People'])).toBe(false);
  });
});
