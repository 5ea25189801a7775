/** What the ribbon's buttons do; they live in the pane's page, the shared runtime. */
import { asProblem } from '../app/as-problem';
import { requestOfPane, type PanePlace } from '../app/pane-requests';
import { today } from '../app/today';
import { openExcelWorkbook } from '../workbook/excel/excel-workbook';
import { provideCommands, type CommandEvent } from './index';

/** Where Excel has no shared runtime the pane is opened by its own button, and what was asked waits for it. */
const showPane = async (): Promise<void> => {
  await Office.addin.showAsTaskpane().catch(() => undefined);
};

const showPaneAt =
  (view: PanePlace) =>
  async (event: CommandEvent): Promise<void> => {
    requestOfPane({ kind: 'view', view });
    await showPane();
    event.completed();
  };

/** *Check statuses*: the pane at the findings. */
export const checkStatuses = showPaneAt('checks');
/** *Questions*: the pane at what would be asked of the plan. */
export const askQuestions = showPaneAt('questions');
/** *Take a snapshot*: the pane where its day and its name are seen before anything is kept. */
export const takeSnapshot = showPaneAt('snapshot');

/** *Write summaries*: writes; the pane opens only to warn or to refuse. */
export async function writeSummaries(event: CommandEvent): Promise<void> {
  try {
    const { writeFromRibbon } = await import(/* webpackChunkName: "writing" */ '../app/write-from-ribbon');
    const { request, needsPane } = await writeFromRibbon(openExcelWorkbook(), today());
    requestOfPane(request);
    if (needsPane) await showPane();
  } catch (error) {
    requestOfPane({ kind: 'problem', problem: asProblem(error) });
    await showPane();
  } finally {
    event.completed();
  }
}

provideCommands({ checkStatuses, askQuestions, takeSnapshot, writeSummaries });
