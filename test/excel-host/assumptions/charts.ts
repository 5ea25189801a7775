/** Charts. */
import { expectSame, onSheet, type Assumption } from './assumption';

const ROWS = [
  ['Theme', 'Completed', 'In progress'],
  ['Finance', 3, 1],
  ['People', 2, 4],
];

export const CHARTS: readonly Assumption[] = [
  onSheet('A stacked bar takes its series from the columns of its range', async (context, sheet) => {
    sheet.getRange('A1:C3').values = ROWS;
    const chart = sheet.charts.add('BarStacked100', sheet.getRange('A1:C3'), 'Columns');
    chart.name = 'Progress';
    chart.title.text = 'Progress by theme';
    chart.legend.position = 'Bottom';
    await context.sync();
    const found = sheet.charts.getItemOrNullObject('Progress').load('name,chartType');
    found.title.load('text');
    found.legend.load('position,visible');
    found.series.load('items/name');
    await context.sync();
    expectSame([found.name, found.chartType], ['Progress', 'BarStacked100'], 'chart');
    expectSame([found.title.text, found.legend.position, found.legend.visible], ['Progress by theme', 'Bottom', true], 'parts'); // prettier-ignore
    expectSame(found.series.items.map((series) => series.name), ['Completed', 'In progress'], 'series'); // prettier-ignore
  }),
  onSheet('Series, axes and labels can be formatted', async (context, sheet) => {
    sheet.getRange('A1:C3').values = ROWS;
    const chart = sheet.charts.add('BarStacked100', sheet.getRange('A1:C3'), 'Columns');
    const series = chart.series.getItemAt(0);
    series.format.fill.setSolidColor('#1F3864');
    series.hasDataLabels = true;
    series.gapWidth = 50;
    series.dataLabels.showValue = true;
    series.dataLabels.format.font.color = '#FFFFFF';
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.axes.valueAxis.majorGridlines.visible = false;
    chart.axes.valueAxis.numberFormat = '0%';
    chart.setPosition('E2', 'K18');
    series.load('gapWidth,hasDataLabels');
    chart.axes.categoryAxis.load('reversePlotOrder');
    chart.load('left,top,width');
    const cell = sheet.getRange('E2').load('left,top');
    await context.sync();
    expectSame([series.gapWidth, series.hasDataLabels], [50, true], 'series');
    expectSame(chart.axes.categoryAxis.reversePlotOrder, true, 'axis');
    expectSame([chart.left, chart.top], [cell.left, cell.top], 'place');
  }),
  onSheet('A chart can be given other data, and deleted', async (context, sheet) => {
    sheet.getRange('A1:C3').values = ROWS;
    const chart = sheet.charts.add('BarStacked', sheet.getRange('A1:C3'), 'Columns');
    chart.setData(sheet.getRange('A1:B3'), 'Columns');
    chart.series.load('count');
    await context.sync();
    const { count } = chart.series;
    chart.delete();
    const charts = sheet.charts.getCount();
    await context.sync();
    expectSame([count, charts.value], [1, 0], 'counts');
  }),
];
