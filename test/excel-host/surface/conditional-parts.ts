/** The parts of a conditional format: its rule by type, and the look that it gives. */
import { anything, choice, colour, flag, text } from '../wire/fields';
import { invalidArgument } from '../wire/errors';
import { FieldObject, WireObject, type Shape } from '../wire/wire-object';
import type { ConditionalFormat } from './conditional-format';

abstract class ConditionalPart extends WireObject {
  constructor(readonly owner: ConditionalFormat) {
    super();
  }
  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.owner);
  }
}

/** A rule that is set as a whole: { formula1, operator } or { text, operator }. */
abstract class WholeRulePart extends ConditionalPart {
  protected abstract readonly needs: readonly string[];
  get rule(): unknown {
    return this.owner.record.rule;
  }
  set rule(rule: unknown) {
    const isWhole = rule !== null && typeof rule === 'object' && this.needs.every((name) => name in rule);
    if (!isWhole) throw invalidArgument(`${this.shape.type}.rule`);
    this.owner.change({ rule: rule as Record<string, unknown> });
  }
}

export class CellValueConditionalFormat extends WholeRulePart {
  static override readonly shape: Shape = {
    type: 'CellValueConditionalFormat',
    scalars: ['rule'],
    children: ['format'],
  };
  protected override readonly needs = ['formula1', 'operator'];
}

export class TextConditionalFormat extends WholeRulePart {
  static override readonly shape: Shape = {
    type: 'TextConditionalFormat',
    scalars: ['rule'],
    children: ['format'],
  };
  protected override readonly needs = ['text', 'operator'];
}

/** The largest or smallest, by number or per cent. */
export class TopBottomConditionalFormat extends WholeRulePart {
  static override readonly shape: Shape = {
    type: 'TopBottomConditionalFormat',
    scalars: ['rule'],
    children: ['format'],
  };
  protected override readonly needs = ['rank', 'type'];
}

/** Blank, repeated, above the average ... */
export class PresetCriteriaConditionalFormat extends WholeRulePart {
  static override readonly shape: Shape = {
    type: 'PresetCriteriaConditionalFormat',
    scalars: ['rule'],
    children: ['format'],
  };
  protected override readonly needs = ['criterion'];
}

export class CustomConditionalFormat extends ConditionalPart {
  static override readonly shape: Shape = { type: 'CustomConditionalFormat', children: ['rule', 'format'] };
  get rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.owner);
  }
}

export class ConditionalFormatRule extends FieldObject {
  static override readonly shape: Shape = { type: 'ConditionalFormatRule', fields: { formula: text('') } };
  constructor(readonly owner: ConditionalFormat) {
    super();
  }
  protected override readFields(): Readonly<Record<string, unknown>> {
    return this.owner.record.rule ?? {};
  }
  protected override writeFields(rule: Readonly<Record<string, unknown>>): void {
    this.owner.change({ rule });
  }
}

/** Its bounds and how the bar of a positive value looks, kept in the rule under the names of the properties. */
export class DataBarConditionalFormat extends FieldObject {
  static override readonly shape: Shape = {
    type: 'DataBarConditionalFormat',
    fields: {
      lowerBoundRule: anything(null),
      upperBoundRule: anything(null),
      showDataBarOnly: flag(false),
    },
    children: ['positiveFormat'],
  };
  constructor(readonly owner: ConditionalFormat) {
    super();
  }
  get positiveFormat(): ConditionalDataBarPositiveFormat {
    return new ConditionalDataBarPositiveFormat(this.owner);
  }
  protected override readFields(): Readonly<Record<string, unknown>> {
    return this.owner.record.rule ?? {};
  }
  protected override writeFields(patch: Readonly<Record<string, unknown>>): void {
    this.owner.change({ rule: { ...this.owner.record.rule, ...patch } });
  }
}

class ConditionalDataBarPositiveFormat extends FieldObject {
  static override readonly shape: Shape = {
    type: 'ConditionalDataBarPositiveFormat',
    fields: { fillColor: colour('#638EC6'), borderColor: colour(''), gradientFill: flag(true) },
  };
  constructor(readonly owner: ConditionalFormat) {
    super();
  }
  protected override readFields(): Readonly<Record<string, unknown>> {
    return this.owner.record.rule ?? {};
  }
  protected override writeFields(patch: Readonly<Record<string, unknown>>): void {
    this.owner.change({ rule: { ...this.owner.record.rule, ...patch } });
  }
}

class ConditionalRangeFormat extends FieldObject {
  static override readonly shape: Shape = {
    type: 'ConditionalRangeFormat',
    fields: { numberFormat: anything('') },
    children: ['fill', 'font'],
  };
  constructor(readonly owner: ConditionalFormat) {
    super();
  }
  get fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.owner);
  }
  get font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.owner);
  }
  protected override readFields(): Readonly<Record<string, unknown>> {
    return { numberFormat: this.owner.record.numberFormat };
  }
  protected override writeFields(patch: Readonly<Record<string, unknown>>): void {
    this.owner.change({ numberFormat: String(patch['numberFormat']) });
  }
}

class ConditionalRangeFill extends FieldObject {
  static override readonly shape: Shape = { type: 'ConditionalRangeFill', fields: { color: colour('') } };
  constructor(readonly owner: ConditionalFormat) {
    super();
  }
  protected override readFields(): Readonly<Record<string, unknown>> {
    return this.owner.record.fill;
  }
  protected override writeFields(patch: Readonly<Record<string, unknown>>): void {
    this.owner.change({ fill: { ...this.owner.record.fill, ...patch } });
  }
  clear(): void {
    this.owner.change({ fill: {} });
  }
}

class ConditionalRangeFont extends FieldObject {
  static override readonly shape: Shape = {
    type: 'ConditionalRangeFont',
    fields: {
      color: colour(''),
      bold: flag(null),
      italic: flag(null),
      strikethrough: flag(null),
      underline: choice('None', ['None', 'Single', 'Double']),
    },
  };
  constructor(readonly owner: ConditionalFormat) {
    super();
  }
  protected override readFields(): Readonly<Record<string, unknown>> {
    return this.owner.record.font;
  }
  protected override writeFields(patch: Readonly<Record<string, unknown>>): void {
    this.owner.change({ font: { ...this.owner.record.font, ...patch } });
  }
  clear(): void {
    this.owner.change({ font: {} });
  }
}
