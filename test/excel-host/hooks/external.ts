/** Hook B: `window.external` as desktop Excel on Windows provides it, so that the whole of Office.js starts. */
import { OLDER_EVENT } from '../session/events';
import type { EventEntry } from '../wire/protocol';
import type { HostLine } from './host-line';
import { officeContext, type ContextOptions } from './office-context';
import { safeArray, type SafeArray } from './safe-array';

/** Numbers of the host's functions and events. */
const RICH_API = 93;
const COMMAND_COMPLETED = 94;
const RICH_API_EVENTS = 33;
const COMMAND_INVOKED = 39;
/** What a desktop host answers to a function that it does not have. */
const NOT_SUPPORTED = 5001;

type Callback = (answer: SafeArray) => void;
type Handler = (event: number, payload: SafeArray) => void;

export interface External {
  GetHostInfo(): string;
  GetContext(): unknown;
  GetLoggingAllowed(): boolean;
  Execute(dispatchId: number, parameters: readonly unknown[], callback: Callback): void;
  RegisterEvent(dispatchId: number, target: string, handler: Handler, callback: Callback): void;
  UnregisterEvent(dispatchId: number, target: string, callback: Callback): void;
  /**
   * A click on a ribbon button that runs a function; resolves when the function says that it is done. Excel hands it over as
   * soon as the client says that handlers are ready, whatever the page has done by then: fails where none was associated.
   */
  invokeCommand(functionName: string, sourceId?: string): Promise<void>;
}

const isOlder = ({ category }: EventEntry): boolean => category === OLDER_EVENT;

const later = (): Promise<void> => Promise.resolve();

export function createExternal(line: HostLine, options: ContextOptions = {}): External {
  const handlers = new Map<string, Handler>();
  const commands = new Map<unknown, (resultCode: number) => void>();
  let announce: () => void = () => undefined;
  const announced = new Promise<void>((resolve) => {
    announce = resolve;
  });
  const context = officeContext(options, () => line.settings);
  const locale = options.locale ?? 'en-GB';
  const runtime = options.sharedRuntime === false ? 0 : 1;
  let nextCommand = 1;

  line.onEvents((entries) => {
    for (const { type, target } of entries.filter(isOlder)) {
      handlers.get(`${type}|${target}`)?.(type, safeArray([]));
    }
    const rows = entries
      .filter((entry) => !isOlder(entry))
      .map(({ category, type, target, message }) => safeArray([category, type, target, message, '0', false]));
    if (rows.length > 0) handlers.get(`${RICH_API_EVENTS}|`)?.(RICH_API_EVENTS, safeArray(rows));
  });

  async function answerRichApi(parameters: readonly unknown[], callback: Callback): Promise<void> {
    // [custom data, method, path, headers, body, permission, flags, ...]
    const request = parameters[0] as readonly unknown[];
    const body = await line.send(String(request[4]), Number(request[6]));
    callback(safeArray([0, safeArray([200, safeArray([]), body])]));
    if (/"NotifyActionHandlerReady"/i.test(String(request[4]))) announce();
  }

  return {
    GetHostInfo: () => `Excel|Win32|16.01|${locale}|telemetry||disableLogging|${runtime}`,
    GetContext: () => context,
    GetLoggingAllowed: () => false,
    Execute(dispatchId, parameters, callback) {
      if (dispatchId === RICH_API) {
        void answerRichApi(parameters, callback);
        return;
      }
      if (dispatchId === COMMAND_COMPLETED) {
        commands.get(parameters[0])?.(Number(parameters[1] ?? 0));
        commands.delete(parameters[0]);
        void later().then(() => callback(safeArray([0])));
        return;
      }
      void later().then(() => callback(safeArray([NOT_SUPPORTED])));
    },
    RegisterEvent(dispatchId, target, handler, callback) {
      handlers.set(`${dispatchId}|${target}`, handler);
      void later().then(() => callback(safeArray([0])));
    },
    UnregisterEvent(dispatchId, target, callback) {
      handlers.delete(`${dispatchId}|${target}`);
      void later().then(() => callback(safeArray([0])));
    },
    async invokeCommand(functionName, sourceId = functionName) {
      await announced;
      const handler = handlers.get(`${COMMAND_INVOKED}|`);
      if (!handler) throw new Error('The add-in has not asked for ribbon commands');
      const id = `command-${nextCommand++}`;
      const done = new Promise<void>((resolve, reject) => {
        commands.set(id, (resultCode) => {
          if (resultCode === 0) resolve();
          else reject(new Error(`The page has no function for the button ${functionName} (${resultCode})`));
        });
      });
      handler(COMMAND_INVOKED, safeArray([id, functionName, JSON.stringify({ source: { id: sourceId } })]));
      return done;
    },
  };
}
