/** Reads one worksheet part: its cells, merges, lists of allowed values and conditional colours. */
import type { Area } from '../../plan/grid';
import { CellColumns } from './cell-columns';
import type { CellContext, SheetCells } from './read-cells';
import { readCells } from './read-cells';
import { parsePlaces } from './sheet-areas';
import type { XmlScan } from './xml-scan';
import { XmlDamage } from './xml-scan';

/** A list of allowed values as the file gives it, `source` still a formula. */
export interface RawValidation {
  readonly areas: readonly Area[];
  readonly source: string;
}

export interface RawSheet extends SheetCells {
  readonly merges: readonly Area[];
  readonly validations: readonly RawValidation[];
  readonly conditionalColours: readonly Area[];
}

/** Kinds of conditional format that colour without a style of their own. A data bar is no colour of a cell. */
const COLOURING_KINDS = new Set(['colorScale', 'iconSet']);

/** At the open tag of a validation, in its old form or in the newer one that stands among the extensions. */
function readValidation(scan: XmlScan): RawValidation | null {
  const depth = scan.depth;
  const isList = scan.attribute('type') === 'list';
  let areas = scan.attribute('sqref') ?? '';
  let source = '';
  for (let event = scan.next(); scan.depth >= depth && event !== 'end'; event = scan.next()) {
    if (event !== 'open') continue;
    if (scan.name === 'sqref') areas = scan.readText();
    else if (scan.name === 'formula1') source = scan.readText().trim();
    else scan.skip();
  }
  return isList && source !== '' ? { areas: parsePlaces(areas), source } : null;
}

/** At the open tag of a conditional format: its areas, where one of its rules colours. */
function readConditional(scan: XmlScan, fills: readonly boolean[]): Area[] {
  const depth = scan.depth;
  let areas = scan.attribute('sqref') ?? '';
  let colours = false;
  for (let event = scan.next(); scan.depth >= depth && event !== 'end'; event = scan.next()) {
    if (event !== 'open') continue;
    if (scan.name === 'sqref') areas = scan.readText();
    else if (scan.name === 'cfRule') {
      const style = scan.attribute('dxfId');
      colours ||= COLOURING_KINDS.has(scan.attribute('type') ?? '');
      colours ||= style !== undefined && (fills[Number(style)] ?? false);
    } else if (scan.name === 'fill') colours = true;
  }
  return colours ? parsePlaces(areas) : [];
}

/** Throws `XmlDamage` where the part is no worksheet. `conditionalFills` says which conditional styles fill. */
export function readWorksheet(
  scan: XmlScan,
  context: CellContext,
  conditionalFills: readonly boolean[],
): RawSheet {
  let data: SheetCells = { cells: new CellColumns(), hiddenRows: [] };
  const merges: Area[] = [];
  const validations: RawValidation[] = [];
  const conditionalColours: Area[] = [];
  for (let event = scan.next(); event !== 'end'; event = scan.next()) {
    if (event !== 'open') continue;
    if (scan.depth === 1 && scan.name !== 'worksheet') throw new XmlDamage('no worksheet');
    switch (scan.name) {
      case 'sheetData':
        data = readCells(scan, context);
        break;
      case 'mergeCell':
        for (const area of parsePlaces(scan.attribute('ref') ?? '')) merges.push(area);
        break;
      case 'conditionalFormatting':
        for (const area of readConditional(scan, conditionalFills)) conditionalColours.push(area);
        break;
      case 'dataValidation': {
        const validation = readValidation(scan);
        if (validation) validations.push(validation);
        break;
      }
    }
  }
  return { ...data, merges, validations, conditionalColours };
}
