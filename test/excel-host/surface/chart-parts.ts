/** The parts of a chart that are plain properties: title, legend, labels, fills, lines and fonts. */
import { parseColour } from '../model/colour';
import { invalidArgument } from '../wire/errors';
import { choice, colour, flag, number, text } from '../wire/fields';
import { FieldObject, type Shape } from '../wire/wire-object';
import type { Chart } from './chart';

/** Kept in the chart's record under a path: "legend", "series/0/format/fill". */
export abstract class ChartPart extends FieldObject {
  constructor(
    readonly chart: Chart,
    readonly path: string,
  ) {
    super();
  }
  protected override readFields(): Readonly<Record<string, unknown>> {
    return this.chart.record.parts[this.path] ?? {};
  }
  protected override writeFields(patch: Readonly<Record<string, unknown>>): void {
    const { parts } = this.chart.record;
    this.chart.change({ parts: { ...parts, [this.path]: { ...parts[this.path], ...patch } } });
  }
  protected below(name: string): string {
    return `${this.path}/${name}`;
  }
}

export class ChartFont extends ChartPart {
  static override readonly shape: Shape = {
    type: 'ChartFont',
    fields: {
      bold: flag(false),
      italic: flag(false),
      color: colour('#000000'),
      name: text('Calibri'),
      size: number(10),
      underline: choice('None', ['None', 'Single']),
    },
  };
}

/** Its colour can be set, never read. */
export class ChartFill extends ChartPart {
  static override readonly shape: Shape = { type: 'ChartFill' };
  setSolidColor(value: unknown): void {
    const parsed = parseColour(value);
    if (parsed === null) throw invalidArgument('ChartFill.setSolidColor');
    this.writeFields({ color: parsed });
  }
  clear(): void {
    this.writeFields({ color: null });
  }
}

export class ChartLineFormat extends ChartPart {
  static override readonly shape: Shape = {
    type: 'ChartLineFormat',
    fields: {
      color: colour('#000000'),
      lineStyle: choice('Automatic', [
        'None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Grey25', 'Grey50', 'Grey75', 'Automatic',
        'RoundDot',
      ]), // prettier-ignore
      weight: number(0.75),
    },
  };
  clear(): void {
    this.writeFields({ lineStyle: 'None' });
  }
}

export class ChartBorder extends ChartLineFormat {
  static override readonly shape: Shape = { ...ChartLineFormat.shape, type: 'ChartBorder' };
}

/** Fill, font, line and border of whatever part it belongs to. */
export abstract class ChartPartFormat extends ChartPart {
  get fill(): ChartFill {
    return new ChartFill(this.chart, this.below('fill'));
  }
  get font(): ChartFont {
    return new ChartFont(this.chart, this.below('font'));
  }
  get line(): ChartLineFormat {
    return new ChartLineFormat(this.chart, this.below('line'));
  }
  get border(): ChartBorder {
    return new ChartBorder(this.chart, this.below('border'));
  }
}
const FORMAT_CHILDREN = ['fill', 'font', 'border'];

export class ChartTitleFormat extends ChartPartFormat {
  static override readonly shape: Shape = { type: 'ChartTitleFormat', children: FORMAT_CHILDREN };
}
export class ChartLegendFormat extends ChartPartFormat {
  static override readonly shape: Shape = { type: 'ChartLegendFormat', children: FORMAT_CHILDREN };
}
export class ChartDataLabelFormat extends ChartPartFormat {
  static override readonly shape: Shape = { type: 'ChartDataLabelFormat', children: FORMAT_CHILDREN };
}
export class ChartAreaFormat extends ChartPartFormat {
  static override readonly shape: Shape = {
    type: 'ChartAreaFormat',
    fields: { roundedCorners: flag(false) },
    children: FORMAT_CHILDREN,
  };
}
export class ChartPlotAreaFormat extends ChartPartFormat {
  static override readonly shape: Shape = { type: 'ChartPlotAreaFormat', children: ['fill', 'border'] };
}

export class ChartTitle extends ChartPart {
  static override readonly shape: Shape = {
    type: 'ChartTitle',
    fields: {
      text: text('Chart Title'),
      visible: flag(true),
      overlay: flag(false),
      position: choice('Top', ['Automatic', 'Top', 'Bottom', 'Left', 'Right']),
      horizontalAlignment: choice('Center', ['Center', 'Left', 'Justify', 'Distributed', 'Right']),
    },
    children: ['format'],
  };
  get format(): ChartTitleFormat {
    return new ChartTitleFormat(this.chart, this.below('format'));
  }
}

export class ChartLegend extends ChartPart {
  static override readonly shape: Shape = {
    type: 'ChartLegend',
    fields: {
      visible: flag(true),
      overlay: flag(false),
      position: choice('Right', ['Invalid', 'Top', 'Bottom', 'Left', 'Right', 'Corner', 'Custom']),
    },
    children: ['format'],
  };
  get format(): ChartLegendFormat {
    return new ChartLegendFormat(this.chart, this.below('format'));
  }
}

const LABEL_POSITIONS = [
  'Invalid', 'None', 'Center', 'InsideEnd', 'InsideBase', 'OutsideEnd', 'Left', 'Right', 'Top', 'Bottom', 'BestFit',
  'Callout',
]; // prettier-ignore

export class ChartDataLabels extends ChartPart {
  static override readonly shape: Shape = {
    type: 'ChartDataLabels',
    fields: {
      position: choice(null, LABEL_POSITIONS),
      showValue: flag(false),
      showSeriesName: flag(false),
      showCategoryName: flag(false),
      showLegendKey: flag(false),
      showPercentage: flag(false),
      separator: text(', '),
      numberFormat: text('General'),
      linkNumberFormat: flag(true),
    },
    children: ['format'],
  };
  get format(): ChartDataLabelFormat {
    return new ChartDataLabelFormat(this.chart, this.below('format'));
  }
}

export class ChartPlotArea extends ChartPart {
  static override readonly shape: Shape = {
    type: 'ChartPlotArea',
    fields: { left: number(0), top: number(0), width: number(0), height: number(0) },
    children: ['format'],
  };
  get format(): ChartPlotAreaFormat {
    return new ChartPlotAreaFormat(this.chart, this.below('format'));
  }
}
