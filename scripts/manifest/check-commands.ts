/** Checks the ribbon: ids, the number of commands, and that pane, commands and runtime are one page. */
import { breachAt, type Breach } from './breach';
import { findElements, walkElements, type ManifestElement } from './read-manifest';

/** On the Home tab Microsoft asks for fewer than six: more belong on a tab of their own. */
const MOST_BUTTONS = 5;

/** The elements of which one shared runtime needs that all name the same page. */
const PAGES = ['ov:Runtime', 'ov:FunctionFile', 'ov:SourceLocation'];

export function checkCommands(root: ManifestElement): Breach[] {
  return [...checkIds(root), ...checkButtons(root), ...checkSharedPage(root)];
}

/** Ids of groups and buttons are unique; that of an Office tab is Microsoft's name for it. */
function checkIds(root: ManifestElement): Breach[] {
  const seen = new Set<string>();
  const breaches: Breach[] = [];
  for (const element of walkElements(root)) {
    if (element.name !== 'ov:Group' && element.name !== 'ov:Control') continue;
    const id = element.attributes['id'] ?? '';
    if (seen.has(id)) breaches.push(breachAt(element, `Two elements have the id "${id}".`));
    seen.add(id);
  }
  for (const tab of findElements(root, 'ov:OfficeTab')) {
    if (tab.attributes['id'] === 'TabHome') continue;
    breaches.push(breachAt(tab, `The tab is "${tab.attributes['id'] ?? ''}", not "TabHome".`));
  }
  return breaches;
}

function checkButtons(root: ManifestElement): Breach[] {
  const buttons = findElements(root, 'ov:Control');
  const breaches: Breach[] = [];
  const extra = buttons[MOST_BUTTONS];
  if (extra !== undefined) breaches.push(breachAt(extra, `There are more than ${MOST_BUTTONS} buttons.`));
  if (!findElements(root, 'ov:Action').some(({ attributes }) => attributes['xsi:type'] === 'ShowTaskpane')) {
    breaches.push(breachAt(root, 'No button shows the task pane.'));
  }
  const functions = findElements(root, 'ov:FunctionName');
  for (const [index, element] of functions.entries()) {
    if (functions.findIndex(({ text }) => text === element.text) === index) continue;
    breaches.push(breachAt(element, `Two buttons run the function "${element.text}".`));
  }
  return breaches;
}

/**
 * In a shared runtime a pane without a TaskpaneId, or at another address, is another pane with a runtime of its own;
 * and the base manifest opens the same page where Excel leaves the commands out.
 */
function checkSharedPage(root: ManifestElement): Breach[] {
  const breaches: Breach[] = [];
  const runtime = findElements(root, 'ov:Runtime')[0];
  if (runtime === undefined) return breaches;
  const page = runtime.attributes['resid'] ?? '';
  for (const element of PAGES.flatMap((name) => findElements(root, name))) {
    const other = element.attributes['resid'] ?? '';
    if (other === page) continue;
    breaches.push(breachAt(element, `<${element.name}> is "${other}", but the shared runtime is "${page}".`));
  }
  for (const action of findElements(root, 'ov:Action')) {
    const needsId = action.attributes['xsi:type'] === 'ShowTaskpane';
    if (needsId && !action.children.some(({ name }) => name === 'ov:TaskpaneId')) {
      breaches.push(breachAt(action, 'A button that shows the pane has no TaskpaneId.'));
    }
  }
  const address = findElements(root, 'bt:Url').find(({ attributes }) => attributes['id'] === page);
  const base = findElements(root, 'SourceLocation')[0];
  if (address !== undefined && base?.attributes['DefaultValue'] !== address.attributes['DefaultValue']) {
    breaches.push(breachAt(base ?? root, 'The base manifest opens another page than the commands.'));
  }
  const sets = findElements(root, 'bt:Set').map(({ attributes }) => attributes['Name']);
  if (!sets.includes('SharedRuntime')) {
    breaches.push(breachAt(runtime, 'There is a shared runtime, but SharedRuntime is not required with it.'));
  }
  return breaches;
}
