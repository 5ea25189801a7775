/**
 * Stands first in the page, right after Office.js and without waiting: Excel hands over the first click on a button as soon
 * as Office.js has started, and drops it where no function bears the button's name. What the buttons do comes with the rest.
 */

/** Excel waits for `completed` and shows the button as busy until then, whatever happened. */
export type CommandEvent = Pick<Office.AddinCommands.Event, 'completed'>;

/** By the names that manifest.xml gives them. */
export interface RibbonCommands {
  readonly checkStatuses: (event: CommandEvent) => Promise<void>;
  readonly askQuestions: (event: CommandEvent) => Promise<void>;
  readonly takeSnapshot: (event: CommandEvent) => Promise<void>;
  readonly writeSummaries: (event: CommandEvent) => Promise<void>;
}

const NAMES: readonly (keyof RibbonCommands)[] = [
  'checkStatuses',
  'askQuestions',
  'takeSnapshot',
  'writeSummaries',
];

let provide: (commands: RibbonCommands) => void = () => undefined;
const provided = new Promise<RibbonCommands>((resolve) => {
  provide = resolve;
});

/** Called by the rest of the page once it is there. */
export const provideCommands = (commands: RibbonCommands): void => provide(commands);

/** When everything that the page names has been run, or could not be fetched. */
const pageLoaded = (): Promise<null> =>
  new Promise((resolve) => {
    if (document.readyState === 'complete') resolve(null);
    else addEventListener('load', () => resolve(null), { once: true });
  });

/** A button is not left busy where the rest of the page could not be fetched. */
async function run(name: keyof RibbonCommands, event: CommandEvent): Promise<void> {
  const commands = await Promise.race([provided, pageLoaded()]);
  if (commands) await commands[name](event);
  else event.completed();
}

if (typeof Office !== 'undefined') {
  // Office.js does not start before somebody asks for it.
  void Office.onReady();
  for (const name of NAMES) Office.actions.associate(name, (event: CommandEvent) => run(name, event));
}
