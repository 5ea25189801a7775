/** Excel.ChartAxes, Excel.ChartAxis and what belongs to an axis. */
import { UnknownMember, invalidArgument } from '../wire/errors';
import { anything, choice, flag, number, text } from '../wire/fields';
import { WireObject, type Shape } from '../wire/wire-object';
import type { Chart } from './chart';
import { ChartPart, ChartPartFormat } from './chart-parts';

export class ChartAxes extends WireObject {
  static override readonly shape: Shape = { type: 'ChartAxes', children: ['categoryAxis', 'valueAxis'] };
  constructor(readonly chart: Chart) {
    super();
  }
  get categoryAxis(): ChartAxis {
    return new ChartAxis(this.chart, 'axes/categoryAxis');
  }
  get valueAxis(): ChartAxis {
    return new ChartAxis(this.chart, 'axes/valueAxis');
  }
  getItem(type: string, group = 'Primary'): ChartAxis {
    if (group === 'Primary' && type === 'Category') return this.categoryAxis;
    if (group === 'Primary' && type === 'Value') return this.valueAxis;
    throw new UnknownMember(`ChartAxes.getItem(${type}, ${group})`);
  }
}

const TICK_LABELS = ['NextToAxis', 'High', 'Low', 'None'];

export class ChartAxis extends ChartPart {
  static override readonly shape: Shape = {
    type: 'ChartAxis',
    fields: {
      visible: flag(true),
      reversePlotOrder: flag(false),
      tickLabelPosition: choice('NextToAxis', TICK_LABELS),
      majorTickMark: choice('None', ['None', 'Cross', 'Inside', 'Outside']),
      minorTickMark: choice('None', ['None', 'Cross', 'Inside', 'Outside']),
      position: choice('Automatic', ['Automatic', 'Maximum', 'Minimum', 'Custom']),
      numberFormat: text('General'),
      linkNumberFormat: flag(true),
      minimum: anything(''),
      maximum: anything(''),
      majorUnit: anything(''),
      minorUnit: anything(''),
      tickLabelSpacing: anything(''),
      textOrientation: number(0),
    },
    children: ['majorGridlines', 'minorGridlines', 'title', 'format'],
  };
  override writeField(name: string, value: unknown): void {
    if (name === 'position' && !this.chart.session.flavour.movesAxes)
      throw invalidArgument('ChartAxis.position');
    super.writeField(name, value);
  }
  get majorGridlines(): ChartGridlines {
    return new ChartGridlines(this.chart, this.below('majorGridlines'));
  }
  get minorGridlines(): ChartGridlines {
    return new ChartGridlines(this.chart, this.below('minorGridlines'));
  }
  get title(): ChartAxisTitle {
    return new ChartAxisTitle(this.chart, this.below('title'));
  }
  get format(): ChartAxisFormat {
    return new ChartAxisFormat(this.chart, this.below('format'));
  }
}

export class ChartGridlines extends ChartPart {
  static override readonly shape: Shape = {
    type: 'ChartGridlines',
    fields: { visible: flag(true) },
    children: ['format'],
  };
  get format(): ChartGridlinesFormat {
    return new ChartGridlinesFormat(this.chart, this.below('format'));
  }
}
export class ChartAxisTitle extends ChartPart {
  static override readonly shape: Shape = {
    type: 'ChartAxisTitle',
    fields: { text: text(''), visible: flag(false) },
    children: ['format'],
  };
  get format(): ChartAxisTitleFormat {
    return new ChartAxisTitleFormat(this.chart, this.below('format'));
  }
}
export class ChartAxisFormat extends ChartPartFormat {
  static override readonly shape: Shape = { type: 'ChartAxisFormat', children: ['font', 'line', 'fill'] };
}
export class ChartGridlinesFormat extends ChartPartFormat {
  static override readonly shape: Shape = { type: 'ChartGridlinesFormat', children: ['line'] };
}
export class ChartAxisTitleFormat extends ChartPartFormat {
  static override readonly shape: Shape = { type: 'ChartAxisTitleFormat', children: ['font', 'fill'] };
}
