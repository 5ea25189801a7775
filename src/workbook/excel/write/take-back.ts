/** Takes back lists, colours of words and sheets that have just been put into the workbook; Excel lets no add-in press Undo. */
import type { PlanRules } from '../../../model/set-up';
import { ruledSheets } from '../../../render/sheet/set-up-sheets';
import type { SheetChoice, SheetHighlight } from '../../../render/sheet-plan';
import type { Receipt } from '../../workbook';
import { rangeAt } from '../host/sheet-area';
import type { ExcelRunner } from '../host/run-excel';
import { asOneStep } from './mend-cells';
import { choiceSource, equalFormula } from './write-things';

/** A list that somebody has changed meanwhile stays. */
function queueList(sheet: Excel.Worksheet, choice: SheetChoice): () => void {
  const validation = rangeAt(sheet, choice).dataValidation.load('rule,type');
  return () => {
    if (validation.type === 'List' && validation.rule.list?.source === choiceSource(choice))
      validation.clear();
  };
}

/** Their kinds first: what only one kind has cannot be asked of another. */
function queueColour(sheet: Excel.Worksheet, highlight: SheetHighlight): () => () => void {
  const formats = rangeAt(sheet, highlight).conditionalFormats.load('items/type');
  return () => {
    const values = formats.items
      .filter(({ type }) => type === 'CellValue')
      .map((format) => ({ format, value: format.cellValue.load('rule') }));
    return () => {
      for (const { format, value } of values)
        if ('text' in highlight && value.rule.formula1 === equalFormula(highlight.text)) format.delete();
    };
  };
}

async function takeOnce(
  context: Excel.RequestContext,
  rules: PlanRules,
  made: readonly string[],
): Promise<void> {
  const { worksheets } = context.workbook;
  const ruled = ruledSheets(rules).map(({ sheet: name, choices, highlights }) => {
    const sheet = worksheets.getItem(name);
    return {
      lists: choices.map((choice) => queueList(sheet, choice)),
      colours: highlights.map((highlight) => queueColour(sheet, highlight)),
    };
  });
  const sheets = made.map((name) => {
    const sheet = worksheets.getItemOrNullObject(name);
    return { sheet, tables: sheet.tables.load('items/name') };
  });
  await context.sync();
  const deletions = ruled.flatMap(({ colours }) => colours.map((look) => look()));
  if (deletions.length > 0) await context.sync();
  for (const { lists } of ruled) for (const clear of lists) clear();
  for (const erase of deletions) erase();
  for (const { sheet, tables } of sheets) {
    if (sheet.isNullObject) continue;
    for (const table of tables.items) table.convertToRange();
    // A sheet that goes takes the list of what can be undone with it: it stays, and holds nothing.
    sheet.getUsedRange().clear();
  }
  await context.sync();
}

/** @returns the sheets that stay, empty */
export async function takeBack(
  run: ExcelRunner,
  rules: PlanRules,
  { sheets }: Pick<Receipt, 'sheets'>,
): Promise<readonly string[]> {
  const made = sheets.filter(({ outcome }) => outcome === 'made').map(({ name }) => name);
  await asOneStep(run, async (context) => takeOnce(context, rules, made));
  return made;
}
