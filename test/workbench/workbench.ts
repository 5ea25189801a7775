/** What the page shows: one workbook in the stand-in for Excel, and the frame with the add-in that is connected to it. */
import { attachHost } from '../excel-host/hooks/attach';
import type { External } from '../excel-host/hooks/external';
import { DARK_THEME, LIGHT_THEME } from '../excel-host/hooks/office-context';
import { boxAddress, boxAt, type Box } from '../excel-host/model/box';
import { ExcelHost } from '../excel-host/session/host';
import { recordRuns, type ClientWindow } from '../excel-host/session/record-runs';
import { loadXlsx } from '../excel-host/file/load-xlsx';
import { saveXlsx } from '../excel-host/file/save-xlsx';
import { giveFile } from './file/give-file';

export type Theme = 'light' | 'dark';

/** The newest level that the product asks for: with it a write is one step of undo. */
const EXCEL_API = '1.20';

export class Workbench {
  host = new ExcelHost();
  theme: Theme = 'light';
  /** The day on the add-in's clock, as "2025-09-26"; null: that of this machine. */
  today: string | null = null;
  /** Whether the workbook on show, and each that is opened after it, may only be read. */
  readOnly = false;
  /** Whether what only a developer asks for is shown. */
  showsFigures = false;
  isPaneOpen = true;
  /** Address of the page in the pane. */
  panePage = 'taskpane.html';
  /** Another number is another frame: Excel starts the add-in anew for each workbook. */
  paneNumber = 0;
  /** One line for the person at the page. */
  message = '';
  #external: External | null = null;
  #requestsSeen = 0;
  #version = 0;
  readonly #listeners = new Set<() => void>();

  constructor() {
    this.#begin(new ExcelHost());
    this.host.as('co-author').addSheet('Sheet1');
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  readonly version = (): number => this.#version;

  /**
   * Puts a fresh workbook, or that of a file, in place of the one on show.
   *
   * @param today the day to open it on; null: that of this machine
   */
  async open(name: string, bytes: Uint8Array, today: string | null = null): Promise<void> {
    const host = new ExcelHost();
    try {
      await loadXlsx(host.model, bytes);
    } catch {
      const { whyNot } = await import('./file/why-not');
      this.say(await whyNot(name, bytes));
      return;
    }
    host.model.name = name;
    this.today = today;
    this.#begin(host);
    this.say(`Opened ${name}.`);
  }
  openEmpty(): void {
    this.today = null;
    this.#begin(new ExcelHost());
    this.host.as('co-author').addSheet('Sheet1');
    this.say('An empty workbook.');
  }
  save(): Promise<Uint8Array> {
    return saveXlsx(this.host.model);
  }

  /** Called by the add-in's page before it loads Office.js. */
  attach(frame: Window): void {
    this.#external = attachHost(frame, this.host, {
      excelApi: EXCEL_API,
      theme: this.theme === 'dark' ? DARK_THEME : LIGHT_THEME,
      instanceId: `pane-${this.paneNumber}`,
      documentUrl: `C:\\plans\\${this.host.model.name}`,
    });
  }
  /** Called by the add-in's page once Office.js has started. */
  started(frame: Window & ClientWindow): void {
    recordRuns(this.host, frame);
  }
  /** A click on a ribbon button that runs a function of the add-in. */
  async runCommand(functionName: string, controlId: string): Promise<void> {
    try {
      await this.#external?.invokeCommand(functionName, controlId);
    } catch (error) {
      this.say(error instanceof Error ? error.message : String(error));
    }
  }

  openPane(page = this.panePage): void {
    if (page !== this.panePage) this.restartPane();
    this.panePage = page;
    this.isPaneOpen = true;
    this.#tell();
  }
  closePane(): void {
    this.isPaneOpen = false;
    this.#tell();
  }
  setTheme(theme: Theme): void {
    this.theme = theme;
    this.restartPane();
  }
  /** @param today "" where the field was emptied */
  setToday(today: string): void {
    this.today = today === '' ? null : today;
    this.restartPane();
  }
  showFigures(showsFigures: boolean): void {
    this.showsFigures = showsFigures;
    this.#tell();
  }
  restartPane(): void {
    this.paneNumber += 1;
    this.#tell();
  }
  setReadOnly(readOnly: boolean): void {
    this.readOnly = readOnly;
    this.host.model.readOnly = readOnly;
    this.#tell();
  }

  takeBack(): void {
    this.say(this.host.takeBack() ? 'Took one step back.' : 'There is nothing to take back.');
  }
  show(sheetName: string): void {
    this.host.as('user').select(sheetName, 'A1');
  }
  select(box: Box): void {
    const sheet = this.host.model.findSheet(this.host.model.activeSheetId);
    if (sheet) this.host.as('user').select(sheet.name, boxAddress(box));
  }
  /** Types into one cell of the sheet in front. */
  type(row: number, column: number, text: string): void {
    const sheet = this.host.model.findSheet(this.host.model.activeSheetId);
    if (!sheet) return;
    try {
      this.host.as('user').type(sheet.name, boxAddress(boxAt(row, column)), [[text]]);
    } catch (error) {
      this.say(error instanceof Error ? error.message : String(error));
    }
  }
  /** While a cell is open, Excel keeps the add-in waiting or refuses it. */
  setEditing(isEditing: boolean): void {
    if (isEditing) this.host.conditions.beginCellEdit();
    else this.host.conditions.endCellEdit();
  }
  say(message: string): void {
    this.message = message;
    this.#tell();
  }

  #begin(host: ExcelHost): void {
    this.host = host;
    host.model.readOnly = this.readOnly;
    this.#requestsSeen = 0;
    this.paneNumber += 1;
    host.watch(() => {
      this.#followAddin();
      this.#openBeside();
      this.#tell();
    });
    this.#tell();
  }
  /** The add-in may have asked for its pane to be shown or hidden. */
  #followAddin(): void {
    const { paneRequests } = this.host.session;
    if (paneRequests.length === this.#requestsSeen) return;
    this.#requestsSeen = paneRequests.length;
    this.isPaneOpen = paneRequests.at(-1) !== 'Background';
  }
  /** There is no second Excel here: what the add-in opens in a window of its own comes as a file. */
  #openBeside(): void {
    for (const bytes of this.host.session.openedBeside.splice(0)) {
      giveFile('Opened beside.xlsx', bytes);
      this.message = 'Excel would show a second workbook: it comes as a file.';
    }
  }
  #tell(): void {
    this.#version += 1;
    for (const listener of this.#listeners) listener();
  }
}
