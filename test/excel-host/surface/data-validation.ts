/** Excel.DataValidation of a range. */
import { absoluteAddress, intersect, sheetPrefix, type Box } from '../model/box';
import type { ValidationRecord } from '../model/records';
import { subtractBox } from '../model/subtract';
import type { Session } from '../session/session';
import { invalidArgument } from '../wire/errors';
import { WireObject, type Shape } from '../wire/wire-object';
import { RangeGeometry } from './range-geometry';

const TYPES: Readonly<Record<string, string>> = {
  list: 'List',
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};

export class DataValidation extends WireObject {
  static override readonly shape: Shape = {
    type: 'DataValidation',
    scalars: ['type', 'rule', 'ignoreBlanks', 'prompt', 'errorAlert'],
  };
  constructor(
    readonly session: Session,
    readonly sheetId: string,
    readonly box: Box,
  ) {
    super();
  }

  /** Which of the rules here hold: one for all cells, or none, or several. */
  #found(): ValidationRecord | 'None' | 'Inconsistent' | 'MixedCriteria' {
    const all = this.session.sheet(this.sheetId).validations;
    const here = all.filter((record) => intersect(record.box, this.box));
    const [first] = here;
    if (!first) return 'None';
    const isCovered = here.reduce<readonly Box[]>(
      (rest, record) => rest.flatMap((box) => subtractBox(box, record.box)),
      [this.box],
    );
    const rule = JSON.stringify(first.rule);
    if (here.some((record) => JSON.stringify(record.rule) !== rule)) return 'MixedCriteria';
    return isCovered.length === 0 ? first : 'Inconsistent';
  }

  get type(): string {
    const found = this.#found();
    return typeof found === 'string' ? found : (TYPES[Object.keys(found.rule)[0] ?? ''] ?? 'None');
  }
  /** An empty object where there is no rule, null where cells differ. */
  get rule(): unknown {
    const found = this.#found();
    if (found === 'None') return {};
    return typeof found === 'string' ? null : found.rule;
  }
  set rule(rule: unknown) {
    const names = rule !== null && typeof rule === 'object' ? Object.keys(rule) : [];
    if (names.length !== 1 || !TYPES[names[0] ?? '']) throw invalidArgument('DataValidation.rule');
    const record: ValidationRecord = {
      box: this.box,
      rule: spellOut(rule as Record<string, unknown>),
      ignoreBlanks: true,
      prompt: {},
      errorAlert: {},
    };
    this.#replace([record]);
  }
  get ignoreBlanks(): boolean | null {
    const found = this.#found();
    return typeof found === 'string' ? (found === 'None' ? true : null) : found.ignoreBlanks;
  }
  set ignoreBlanks(ignoreBlanks: unknown) {
    this.#patch({ ignoreBlanks: ignoreBlanks === true });
  }
  get prompt(): unknown {
    const found = this.#found();
    return typeof found === 'string' ? {} : found.prompt;
  }
  set prompt(prompt: unknown) {
    this.#patch({ prompt });
  }
  get errorAlert(): unknown {
    const found = this.#found();
    return typeof found === 'string' ? {} : found.errorAlert;
  }
  set errorAlert(errorAlert: unknown) {
    this.#patch({ errorAlert });
  }
  clear(): void {
    if (this.#found() !== 'None') this.#replace([]);
  }

  #patch(patch: Partial<ValidationRecord>): void {
    const found = this.#found();
    if (typeof found !== 'string') this.#replace([{ ...found, ...patch, box: this.box }]);
  }
  #replace(records: readonly ValidationRecord[]): void {
    const rest = this.session
      .sheet(this.sheetId)
      .validations.flatMap((record) => subtractBox(record.box, this.box).map((box) => ({ ...record, box })));
    this.session.model.changeSheet(this.sheetId, { validations: [...rest, ...records] }, this.box);
  }
}

/** A list whose source is a range is kept as its address, as Excel does. */
function spellOut(rule: Record<string, unknown>): Record<string, unknown> {
  const list = rule['list'] as { source?: unknown } | undefined;
  if (!(list?.source instanceof RangeGeometry)) return rule;
  const { session, sheetId, box } = list.source;
  return { list: { ...list, source: `=${sheetPrefix(session.sheet(sheetId).name)}${absoluteAddress(box)}` } };
}
