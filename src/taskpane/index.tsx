/** Starts the pane in Excel: the workbook, the clock, the theme and the view that the address asks for. */
import { createRoot } from 'react-dom/client';
import { asProblem } from '../app/as-problem';
import { inSlices } from '../app/in-slices';
import { listenToRequests, placeInAddress } from '../app/pane-requests';
import { today } from '../app/today';
import { Problem } from '../model/problem';
import { required } from '../model/required';
import { openExcelWorkbook } from '../workbook/excel/excel-workbook';
import { Pane } from './pane';
import { CannotStart } from './parts/cannot-start';
import { inExcel } from './state/pane-host';
import { PaneStore } from './state/pane-store';
import { takeTurns } from './state/take-turns';
import { isDark } from './theme';
import { systemIsDark, useDark } from './use-dark';

/** So long after the last change the plan is read again: longer than it takes to go on to the next cell and type. */
const PAUSE_MS = 1_500;

const officeIsDark = (): boolean => {
  const theme = typeof Office === 'undefined' ? undefined : Office.context?.officeTheme;
  return isDark({ background: theme?.bodyBackgroundColor ?? null }, systemIsDark());
};

function startStore(): PaneStore {
  const told: { store?: PaneStore } = {};
  const pause = takeTurns();
  const workbook = openExcelWorkbook({
    onSlow: (slow) => told.store?.heardSlow(slow),
    inTurns: (work) => inSlices(work, pause),
  });
  const store = new PaneStore(workbook, {
    today,
    copyText: (text) => navigator.clipboard.writeText(text),
    place: placeInAddress(location.search),
    host: inExcel(async (book) => {
      const { writeBook } = await import(
        /* webpackChunkName: "edition" */ '../workbook/file/write/write-book'
      );
      // An edition for the web site has no charts.
      await workbook.openNew(await writeBook(book, null));
    }),
    later: (work) => {
      const timer = setTimeout(work, PAUSE_MS);
      return () => clearTimeout(timer);
    },
    pause,
  });
  told.store = store;
  listenToRequests((request) => store.hear(request));
  return store;
}

function PaneInOffice({ store }: { readonly store: PaneStore }) {
  return <Pane store={store} dark={useDark(officeIsDark)} />;
}

function show(host: unknown): void {
  const root = createRoot(required(document.getElementById('root')));
  try {
    if (host === null || host === undefined) throw new Problem('host-too-old', {});
    const store = startStore();
    // Before anything is drawn: Excel answers while drawing starts.
    void store.open();
    root.render(<PaneInOffice store={store} />);
  } catch (error) {
    root.render(<CannotStart problem={asProblem(error)} dark={officeIsDark()} />);
  }
}

if (typeof Office === 'undefined') show(null);
else void Office.onReady(({ host }) => show(host));
