/** Whether a text that claims an impact shows it: by a figure, a source or a date (method, "Claimed and evidenced"). */
import { MONTH } from '../../model/days/date-forms';
import { saysNothing } from '../../model/says-nothing';

export type EvidenceKind = 'figure' | 'source' | 'date';

/** A day; a month with its year, or after a word of time; a year; a quarter. A month alone is no date: "may", "march". */
const DATE = new RegExp(
  [
    '\\b\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}\\b',
    `\\b(?:in|since|by|until|from|during|end of) (?:${MONTH})\\b`,
    `\\b(?:${MONTH})\\.? (?:20)?\\d{2}\\b`,
    '\\b(?:19|20)\\d{2}(?:[/-]\\d{2,4})?\\b',
    '\\bq[1-4]\\b',
  ].join('|'),
  'gi',
);
/** A number that only names something: "action 1.2", "phase 2", "R3". */
export const NAME =
  /\b(?:actions?|recommendations?|rec|ref|no|phase|stage|version|step|item|page|tier|band|level|r)\.? ?\d+(?:\.\d+)*\b|\b\d+(?:\.\d+){2,}\b/gi;
export const FIGURE =
  /\d|\b(?:per cent|percent|percentage points?|halved|doubled|trebled|tripled|quadrupled|two thirds|a third of|three quarters|half of|(?:two|three|four|five|six|seven|eight|nine|ten) (?:in|out of|times|per))\b/i;
const SOURCE =
  /https?:|www\.|\b(?:survey|surveys|audit|audits|audited|inspection|inspectors?|evaluation|dashboard|minutes|appendix|annex|census|dataset|data|statistics|scorecard|ofsted|cqc|ombudsman|regulator|source|according to|benchmark|benchmarking|returns|published|assessment|feedback)\b/i;

/** All kinds that the texts show; none where they say it in words alone. @param beside what stands in the column for evidence */
export function evidenceIn(said: string, beside: string): ReadonlySet<EvidenceKind> {
  const found = new Set<EvidenceKind>();
  if (!saysNothing(beside)) found.add('source');
  for (const text of [said, beside]) {
    if (SOURCE.test(text)) found.add('source');
    const undated = text.replace(DATE, ' ');
    if (undated !== text) found.add('date');
    if (FIGURE.test(undated.replace(NAME, ' '))) found.add('figure');
  }
  return found;
}
