/** Compares a plan as it was read with the right answer: every difference in one line, none where they agree. */
import type { DateCell } from '../../src/model/plan';
import type { Tally } from '../../src/measure/tally';
import type { ExpectedPlan, ExpectedTally } from './layout-case';
import type { WorkbookReading } from './read-workbook';

/** Line breaks and runs of spaces are one space: a header that wraps is the same header. */
const level = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Whether the code that begins a text is kept or taken off is left open by the method. */
const sameText = (found: string, wanted: string): boolean => {
  const [a, b] = [level(found), level(wanted)];
  return (
    a === b || (a !== '' && b.endsWith(a) && /^[\w ]{0,20}\d[\w.]*\W*$/.test(b.slice(0, b.length - a.length)))
  );
};

const dueOf = (due: DateCell | null): string =>
  !due ? 'no column' : due.reading.kind === 'date' ? due.reading.day : due.reading.kind;

class Differences {
  readonly lines: string[] = [];
  same(what: string, found: unknown, wanted: unknown): void {
    const [a, b] = [JSON.stringify(found ?? null), JSON.stringify(wanted ?? null)];
    if (a !== b) this.lines.push(`${what}: found ${a}, should be ${b}`);
  }
  text(what: string, found: string, wanted: string): void {
    if (!sameText(found, wanted)) this.same(what, found, wanted);
  }
}

function compareActions({ plan }: WorkbookReading, expected: ExpectedPlan, out: Differences): void {
  out.same('number of actions', plan.actions.length, expected.actions.length);
  expected.actions.forEach((wanted, index) => {
    const found = plan.actions[index];
    if (!found) return;
    const at = `action ${index + 1} (${wanted.text.slice(0, 30)})`;
    const recommendation = found.recommendation === null ? null : plan.recommendations[found.recommendation];
    out.text(`${at} text`, found.text.text, wanted.text);
    if (wanted.reference !== undefined) {
      out.same(`${at} reference`, found.reference?.text || null, wanted.reference);
    }
    out.same(`${at} recommendation`, recommendation?.reference, wanted.recommendation);
    out.same(`${at} lifecycle`, found.lifecycle, wanted.lifecycle);
    out.same(`${at} rating`, found.rating, wanted.rating);
    if (!wanted.basis.includes(found.basis)) {
      out.same(`${at} basis`, found.basis, wanted.basis.join(' or '));
    }
    if (wanted.written !== undefined) {
      out.same(`${at} status written`, level(found.status.written), wanted.written);
    }
    if (wanted.owner !== undefined)
      out.same(`${at} owner`, level(found.owner?.text ?? ''), level(wanted.owner));
    if (wanted.due !== undefined) out.same(`${at} due`, dueOf(found.due), wanted.due);
    if (wanted.percentComplete !== undefined) {
      out.same(`${at} per cent complete`, found.status.percentComplete, wanted.percentComplete);
    }
  });
}

function compareRecommendations({ plan }: WorkbookReading, expected: ExpectedPlan, out: Differences): void {
  out.same(
    'recommendations',
    plan.recommendations.map(({ reference }) => reference),
    expected.recommendations.map(({ reference }) => reference),
  );
  expected.recommendations.forEach((wanted, index) => {
    const found = plan.recommendations[index];
    if (!found) return;
    const at = `recommendation ${wanted.reference}`;
    if (wanted.text !== undefined) out.text(`${at} text`, found.text, wanted.text);
    out.same(`${at} theme`, found.theme === null ? null : plan.themes[found.theme]?.name, wanted.theme);
  });
  out.same(
    'themes',
    plan.themes.map(({ name }) => name),
    expected.themes,
  );
}

function compareTally(found: Tally, wanted: ExpectedTally, out: Differences): void {
  const { lifecycle, percent, headline } = found;
  const shares = percent && [
    percent.completed,
    percent['in-progress'],
    percent['not-started'],
    percent.unknown,
  ];
  out.same(
    'counts',
    [
      ...[lifecycle.completed, lifecycle['in-progress'], lifecycle['not-started']],
      ...[lifecycle.unknown, found.excluded],
    ],
    wanted.counts,
  );
  out.same('percentages', shares, wanted.percent);
  out.same(
    'headline',
    headline && [headline.progressed, headline['not-progressed'], headline.unknown],
    wanted.headline,
  );
}

/** One line a difference. */
export function describeDifferences(reading: WorkbookReading, expected: ExpectedPlan): string[] {
  const out = new Differences();
  const codes = new Set(reading.findings.map(({ code }) => code));
  out.same('unit', reading.plan.unit, expected.unit);
  for (const [role, header] of Object.entries(expected.columns)) {
    const found = reading.plan.columns[role as keyof typeof expected.columns];
    out.same(`column ${role}`, found === undefined ? null : level(found), header && level(header));
  }
  compareActions(reading, expected, out);
  compareRecommendations(reading, expected, out);
  compareTally(reading.measures.overall, expected.tally, out);
  for (const code of expected.findings) if (!codes.has(code)) out.lines.push(`finding ${code} is missing`);
  for (const code of expected.noFindings)
    if (codes.has(code)) out.lines.push(`finding ${code} should not be`);
  return out.lines;
}
