/** Writes summary sheets with all that belongs to them as parts of a workbook: of a new one, or of a copy of a user's. */
import type { SheetChart, SheetPlan } from '../../../render/sheet-plan';
import type { LinkTargets } from '../../common/shown-cells';
import type { TableNames } from '../../common/table-names';
import type { PartPacker } from '../package/pack-parts';
import { createCellStyles } from './cell-looks';
import type { CellTexts } from './cell-texts';
import type { chartPart } from './chart-part';
import type { drawingPart } from './drawing-part';
import {
  FOLDERS,
  overrideOf,
  Relations,
  relationsPartOf,
  RELATIONS_TYPE,
  type Folder,
} from './part-relations';
import { sheetPart, type SheetRelations, type SheetWriting } from './sheet-part';
import type { StyleLists } from './style-lists';
import { tablePart } from './table-part';

/** The two parts of a chart. */
export interface ChartParts {
  readonly chart: typeof chartPart;
  readonly drawing: typeof drawingPart;
}

/** The workbook into which the sheets go. */
export interface Surroundings {
  readonly parts: PartPacker;
  /** Null where no sheet has a chart. */
  readonly charts: ChartParts | null;
  readonly lists: StyleLists;
  readonly texts: CellTexts;
  readonly targets: LinkTargets;
  /** BCP 47 */
  readonly language: string;
  /** Index of the sheet on which it opens; null where that is not one of these. */
  readonly shown: number | null;
  /** True where a part of that name is already there. */
  readonly isTaken: (part: string) => boolean;
  /** What the workbook will call our tables, and the highest number that a table of it has. */
  readonly tables: TableNames;
  readonly lastTableId: number;
  /** True where the type of each part that holds relations is said by itself. */
  readonly listsRelations: boolean;
}

export interface WrittenSheets {
  /** Names of their parts, in their order. */
  readonly sheets: readonly string[];
  /** For the list of content types. */
  readonly overrides: readonly string[];
}

export async function writeSheets(
  plans: Iterable<SheetPlan> | AsyncIterable<SheetPlan>,
  around: Surroundings,
): Promise<WrittenSheets> {
  const writer = new SheetWriter(around);
  const sheets: string[] = [];
  for await (const plan of plans) sheets.push(await writer.write(plan, sheets.length === around.shown));
  return { sheets, overrides: writer.overrides };
}

class SheetWriter {
  readonly overrides: string[] = [];
  private readonly numbers = new Map<Folder, number>();
  private tableId: number;
  private readonly writing: Omit<SheetWriting, 'isShown'>;

  constructor(private readonly around: Surroundings) {
    const { targets, texts, tables, lists } = around;
    this.writing = { targets, texts, tables, lists, styles: createCellStyles(lists) };
    this.tableId = around.lastTableId;
  }

  /** The name of its part. */
  async write(plan: SheetPlan, isShown: boolean): Promise<string> {
    const part = this.nextPart('worksheets');
    const relations = new Relations(part);
    const found = await this.writeBelongings(plan, relations);
    await this.put(part, 'worksheets', sheetPart(plan, { ...this.writing, isShown }, found));
    await this.putRelations(part, relations);
    return part;
  }

  private async writeBelongings(plan: SheetPlan, relations: Relations): Promise<SheetRelations> {
    const drawing =
      plan.chart === null ? null : relations.add('drawing', await this.writeDrawing(plan.chart, plan));
    const tables: string[] = [];
    for (const table of plan.tables) {
      const part = this.nextPart('tables');
      this.tableId += 1;
      const name = this.around.tables.get(table.name) ?? table.name;
      await this.put(part, 'tables', [tablePart(plan, table, name, this.tableId)]);
      tables.push(relations.add('table', part));
    }
    return { drawing, tables };
  }

  private async writeDrawing(chart: SheetChart, { cells, name: sheet }: SheetPlan): Promise<string> {
    const { charts, language } = this.around;
    if (charts === null) throw new RangeError('nothing was given that draws a chart');
    const part = this.nextPart('drawings');
    const drawn = this.nextPart('charts');
    const relations = new Relations(part);
    const relation = relations.add('chart', drawn);
    await this.put(drawn, 'charts', [charts.chart({ chart, cells, sheet }, language)]);
    await this.put(part, 'drawings', [charts.drawing(chart, relation)]);
    await this.putRelations(part, relations);
    return part;
  }

  /** A name with the next number that is free. */
  private nextPart(folder: Folder): string {
    let number = this.numbers.get(folder) ?? 0;
    const name = (): string => `xl/${folder}/${FOLDERS[folder].word}${number}.xml`;
    do number += 1;
    while (this.around.isTaken(name()));
    this.numbers.set(folder, number);
    return name();
  }

  private async put(part: string, folder: Folder, pieces: Iterable<string>): Promise<void> {
    this.overrides.push(overrideOf(part, FOLDERS[folder].type));
    await this.around.parts.put(part, pieces);
  }

  private async putRelations(owner: string, relations: Relations): Promise<void> {
    if (relations.isEmpty) return;
    const part = relationsPartOf(owner);
    await this.around.parts.put(part, [relations.part()]);
    if (this.around.listsRelations) this.overrides.push(overrideOf(part, RELATIONS_TYPE));
  }
}
