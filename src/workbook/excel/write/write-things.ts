/** The steps that put tables, highlights and the chart of a sheet over its cells. */
import { areaAddress, cellAddress } from '../../../model/address';
import type { SheetChoice, SheetHighlight, SheetPlan } from '../../../render/sheet-plan';
import type { Look } from '../../../render/styles';
import { FONT_SIZE, highlightLook } from '../../../render/styles';
import { hasFilter } from '../../../render/table-filter';
import { cleanText } from '../../common/clean-text';
import { TABLE_STYLE } from '../../common/page-look';
import type { TableNames } from '../../common/table-names';
import { CHART_NAME } from './find-places';
import { passingRange } from '../host/sheet-proxies';
import type { Step } from './write-steps';
import { step } from './write-steps';

type ToSheet = (context: Excel.RequestContext) => Excel.Worksheet;

/** @param names the name that each table can take: unique in the workbook */
export const tableSteps = (sheet: ToSheet, plan: SheetPlan, names: TableNames): Step[] =>
  plan.tables.map((table) =>
    step(7, (context) => {
      const worksheet = sheet(context);
      const made = worksheet.tables.add(areaAddress(table), true);
      made.name = names.get(table.name) ?? table.name;
      made.style = TABLE_STYLE;
      made.showBandedRows = false;
      made.showFilterButton = hasFilter(table);
    }),
  );

/**
 * Cells that hold exactly the text, or for which the formula is true, take the style's colours.
 *
 * @param isLast after the formats that are there, which stay in force; otherwise Excel puts them first
 */
export const highlightSteps = (
  sheet: ToSheet,
  highlights: readonly SheetHighlight[],
  isLast = false,
): Step[] =>
  highlights.map((highlight) =>
    step(10, (context) => {
      const { conditionalFormats } = passingRange(sheet(context), highlight);
      const look = highlightLook(highlight);
      const added = conditionalFormats.add('text' in highlight ? 'CellValue' : 'Custom');
      if ('text' in highlight) {
        const rule = added.cellValue;
        applyLook(rule.format, look);
        rule.rule = { formula1: equalFormula(highlight.text), operator: 'EqualTo' };
      } else {
        const { custom } = added;
        applyLook(custom.format, look);
        custom.rule.formula = `=${highlight.formula}`;
      }
      // Counted from the back.
      if (isLast) added.priority = -1;
    }),
  );

function applyLook(format: Excel.ConditionalRangeFormat, { bold, colour, fill }: Look): void {
  if (bold) format.font.bold = true;
  if (colour !== undefined) format.font.color = colour;
  if (fill !== undefined) format.fill.color = fill;
}

export const equalFormula = (text: string): string => `="${text.replaceAll('"', '""')}"`;
export const choiceSource = ({ values }: SheetChoice): string => values.join(',');

/** Lists to choose from; Excel asks before it takes anything else. */
export const choiceSteps = (sheet: ToSheet, choices: readonly SheetChoice[]): Step[] =>
  choices.map((choice) =>
    step(4, (context) => {
      const { dataValidation } = passingRange(sheet(context), choice);
      dataValidation.rule = { list: { inCellDropDown: true, source: choiceSource(choice) } };
      dataValidation.errorAlert = { showAlert: true, style: 'Warning', title: '', message: '' };
    }),
  );

/** Shares from 0 to 1 as solid bars. */
export const barSteps = (sheet: ToSheet, { bars }: SheetPlan): Step[] =>
  bars.map((area) =>
    step(9, (context) => {
      const { dataBar } = passingRange(sheet(context), area).conditionalFormats.add('DataBar');
      dataBar.lowerBoundRule = { type: 'Number', formula: '0' };
      dataBar.upperBoundRule = { type: 'Number', formula: String(area.whole) };
      dataBar.positiveFormat.gradientFill = false;
      dataBar.positiveFormat.fillColor = area.fill;
      dataBar.positiveFormat.borderColor = area.outline;
    }),
  );

/**
 * One bar of 100 per cent over the cells of the table below it, each part outlined, with its figure on it; instead of one that
 * another pane has drawn since the sheet was cleared.
 */
export function chartSteps(sheet: ToSheet, { chart }: SheetPlan): Step[] {
  const [first, ...others] = chart?.series ?? [];
  if (!chart || !first) return [];
  const run = (context: Excel.RequestContext): void => {
    const worksheet = sheet(context);
    worksheet.charts.getItemOrNullObject(CHART_NAME).delete();
    const made = worksheet.charts.add('BarStacked100', passingRange(worksheet, first.values), 'Columns');
    made.name = CHART_NAME;
    made.title.visible = false;
    made.legend.position = 'Bottom';
    made.legend.format.font.size = FONT_SIZE;
    const all = [made.series.getItemAt(0), ...others.map(({ label }) => made.series.add(cleanText(label)))];
    const categories = passingRange(worksheet, chart.categories);
    chart.series.forEach(({ label, values, colour, ink, outline }, index) => {
      const series = all[index];
      if (!series) return;
      series.name = cleanText(label);
      series.setValues(passingRange(worksheet, values));
      series.setXAxisValues(categories);
      series.format.fill.setSolidColor(colour);
      series.format.line.color = outline;
      series.hasDataLabels = true;
      series.dataLabels.format.font.color = ink;
      series.dataLabels.format.font.size = FONT_SIZE;
      series.gapWidth = 20;
      series.overlap = 100;
    });
    const { categoryAxis, valueAxis } = made.axes;
    categoryAxis.visible = false;
    valueAxis.visible = false;
    valueAxis.majorGridlines.visible = false;
    const { top, left, rows, columns } = chart.anchor;
    made.setPosition(cellAddress(top, left), cellAddress(top + rows - 1, left + columns - 1));
  };
  return [step(23 + chart.series.length * 16, run)];
}
