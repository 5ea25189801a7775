/** Conditional formats and data validation of the stand-in as the file library writes them. */
import type { ConditionalRule, DataValidation, ValidationOperator } from 'hucre';
import { boxAddress } from '../model/box';
import type { ConditionalRecord, ValidationRecord } from '../model/records';
import { OPERATORS } from './load-rules';
import { bareColour } from './save-look';

const plain = (formula: unknown): string => String(formula ?? '').replace(/^=/, '');
const operatorTo = (operator: unknown): ValidationOperator =>
  (Object.keys(OPERATORS) as ValidationOperator[]).find((own) => OPERATORS[own] === operator) ?? 'equal';

/** Rules of the three types that the stand-in knows; the others are not written. */
export function conditionalRules(records: readonly ConditionalRecord[]): ConditionalRule[] {
  return records.flatMap((record, index) => {
    const rule = specific(record);
    if (!rule) return [];
    const { color } = record.fill;
    const fontColour = record.font['color'];
    const look = {
      ...(typeof color === 'string'
        ? { fill: { type: 'pattern', pattern: 'solid', bgColor: { rgb: bareColour(color) } } as const }
        : {}),
      font: {
        ...(typeof fontColour === 'string' ? { color: { rgb: bareColour(fontColour) } } : {}),
        ...(record.font['bold'] === true ? { bold: true } : {}),
      },
    };
    const common = { priority: index + 1, stopIfTrue: record.stopIfTrue, style: look };
    return record.boxes.map((box) => ({ ...common, ...rule, range: boxAddress(box) }));
  });
}

function specific({
  type,
  rule,
}: ConditionalRecord): Pick<ConditionalRule, 'type' | 'formula' | 'operator' | 'text'> | null {
  if (!rule) return null;
  if (type === 'Custom') return { type: 'expression', formula: plain(rule['formula']) };
  if (type === 'ContainsText') return { type: 'containsText', text: String(rule['text']) };
  if (type !== 'CellValue') return null;
  const formulas = [rule['formula1'], rule['formula2']].filter((formula) => formula !== undefined).map(plain);
  return { type: 'cellIs', operator: operatorTo(rule['operator']), formula: formulas };
}

/** Lists only: nothing else is offered by the product. */
export function validationRules(records: readonly ValidationRecord[]): DataValidation[] {
  return records.flatMap(({ box, rule }): DataValidation[] => {
    const list = rule['list'] as { source?: unknown } | undefined;
    if (typeof list?.source !== 'string') return [];
    const range = boxAddress(box);
    if (list.source.startsWith('=')) return [{ type: 'list', range, formula1: plain(list.source) }];
    return [{ type: 'list', range, values: list.source.split(',') }];
  });
}
