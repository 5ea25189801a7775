/** Conditional formats and data validation of a file, as Excel's API gives them. */
import type { ConditionalRule, DataValidation, ValidationOperator } from 'hucre';
import { parseBox, type Box } from '../model/box';
import type { ConditionalRecord, ValidationRecord } from '../model/records';
import { colourOf, type Theme } from './load-look';

const boxesOf = (range: string): Box[] => range.split(/[ ,]+/).flatMap((part) => parseBox(part) ?? []);

/** The file library's words for comparisons, and Excel's. */
export const OPERATORS: Readonly<Record<ValidationOperator, string>> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqual',
  lessThanOrEqual: 'LessThanOrEqual',
};
const operatorOf = (operator: ValidationOperator | undefined): string => OPERATORS[operator ?? 'between'];

/** The API's word for each kind of rule; every kind is in one of them. */
const TYPES: Readonly<Record<ConditionalRule['type'], string>> = {
  cellIs: 'CellValue',
  expression: 'Custom',
  colorScale: 'ColorScale',
  dataBar: 'DataBar',
  iconSet: 'IconSet',
  top10: 'TopBottom',
  aboveAverage: 'PresetCriteria',
  duplicateValues: 'PresetCriteria',
  uniqueValues: 'PresetCriteria',
  containsText: 'ContainsText',
  notContainsText: 'ContainsText',
  beginsWith: 'ContainsText',
  endsWith: 'ContainsText',
  containsBlanks: 'PresetCriteria',
  notContainsBlanks: 'PresetCriteria',
};
const TEXT_OPERATORS: Readonly<Record<string, string>> = {
  containsText: 'Contains',
  notContainsText: 'NotContains',
  beginsWith: 'BeginsWith',
  endsWith: 'EndsWith',
};

function ruleOf(rule: ConditionalRule): Readonly<Record<string, unknown>> {
  const [first = '', second] = [rule.formula ?? []].flat();
  if (rule.type === 'expression') return { formula: `=${first}` };
  if (rule.type in TEXT_OPERATORS) return { operator: TEXT_OPERATORS[rule.type], text: rule.text ?? '' };
  const values = { formula1: `=${first}`, ...(second === undefined ? {} : { formula2: `=${second}` }) };
  return { ...values, operator: operatorOf(rule.operator) };
}

export function conditionalsFrom(
  rules: readonly ConditionalRule[],
  theme: Theme,
  newId: () => string,
): readonly ConditionalRecord[] {
  return [...rules]
    .sort((a, b) => a.priority - b.priority)
    .map((rule) => {
      const fill = rule.style?.fill?.type === 'pattern' ? rule.style.fill : undefined;
      const fillColour = colourOf(fill?.bgColor ?? fill?.fgColor, theme);
      const fontColour = colourOf(rule.style?.font?.color, theme);
      return {
        id: newId(),
        type: TYPES[rule.type],
        boxes: boxesOf(rule.range),
        rule: ruleOf(rule),
        stopIfTrue: rule.stopIfTrue ?? false,
        fill: fillColour === null ? {} : { color: fillColour },
        font: {
          ...(fontColour === null ? {} : { color: fontColour }),
          ...(rule.style?.font?.bold ? { bold: true } : {}),
        },
        numberFormat: rule.style?.numFmt ?? '',
      };
    });
}

const VALIDATIONS: Readonly<Record<Exclude<DataValidation['type'], 'list' | 'custom'>, string>> = {
  whole: 'wholeNumber',
  decimal: 'decimal',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
};

function validationRule(validation: DataValidation): Readonly<Record<string, unknown>> {
  const { type, formula1 = '', formula2, values, operator } = validation;
  if (type === 'list') {
    const quoted = /^"(.*)"$/.exec(formula1)?.[1];
    return { list: { inCellDropDown: true, source: values?.join(',') ?? quoted ?? `=${formula1}` } };
  }
  if (type === 'custom') return { custom: { formula: `=${formula1}` } };
  const limits = { formula1, ...(formula2 === undefined ? {} : { formula2 }) };
  return { [VALIDATIONS[type]]: { ...limits, operator: operatorOf(operator) } };
}

export const validationsFrom = (validations: readonly DataValidation[]): readonly ValidationRecord[] =>
  validations.flatMap((validation) =>
    boxesOf(validation.range).map((box) => ({
      box,
      rule: validationRule(validation),
      ignoreBlanks: validation.allowBlank ?? true,
      prompt: {},
      errorAlert: {},
    })),
  );
