/** The page of a trial in Excel: runs what the stand-in assumes, asks for a few things by hand, and gives a report to copy. */
import type { Assumption } from '../../excel-host/assumptions/assumption';
import { ASSUMPTIONS } from '../../excel-host/assumptions/all';
import { HAND_STEPS, NOT_TRIED, type HandStep } from './hand-steps';
import { reportOf, type Result, type TrialResult } from './report';

const find = <T extends HTMLElement = HTMLElement>(id: string): T => document.getElementById(id) as T;
const make = <K extends keyof HTMLElementTagNameMap>(tag: K, text = ''): HTMLElementTagNameMap[K] =>
  Object.assign(document.createElement(tag), { textContent: text });

const results = new Map<Assumption, TrialResult>(
  ASSUMPTIONS.map((one) => [one, { name: one.name, result: 'not run', why: '' }]),
);
const answers = new Map<string, string>();

const hasSet = (version: string): boolean => Office.context.requirements.isSetSupported('ExcelApi', version);

/** "1.20": the newest of those that the product asks for. */
function newestSet(): string {
  const sets = Array.from({ length: 22 }, (_, index) => `1.${index + 1}`);
  return sets.filter(hasSet).at(-1) ?? 'none';
}

function showReport(): void {
  const { diagnostics, displayLanguage } = Office.context;
  find<HTMLTextAreaElement>('report').value = reportOf({
    excel: `${diagnostics?.platform ?? '?'} ${diagnostics?.version ?? '?'} ${displayLanguage ?? ''}`.trim(),
    excelApi: newestSet(),
    results: [...results.values()],
    answers,
    steps: HAND_STEPS,
  });
}

async function tryOne({ needs, run }: Assumption): Promise<{ result: Result; why: string }> {
  if (needs !== undefined && !hasSet(needs))
    return { result: 'not in this Excel', why: `It needs ExcelApi ${needs}.` };
  try {
    await run(Excel);
    return { result: 'holds', why: '' };
  } catch (error) {
    // Excel's own messages may name what is in a workbook: only their codes are kept.
    const { code, message } = Object(error) as { code?: unknown; message?: unknown };
    return { result: 'differs', why: String(code ?? message ?? error) };
  }
}

function showResult(line: HTMLElement, { name, result, why }: TrialResult): void {
  line.dataset['result'] = result;
  line.textContent = `${name}: ${result}`;
  if (why !== '') line.append(make('small', why));
}

/** One after another: they share the workbook. */
async function runAll(lines: ReadonlyMap<Assumption, HTMLElement>): Promise<void> {
  for (const [assumption, line] of lines) {
    line.dataset['result'] = 'waiting';
    const tried = { name: assumption.name, ...(await tryOne(assumption)) };
    results.set(assumption, tried);
    showResult(line, tried);
  }
  const count = (wanted: Result): number =>
    [...results.values()].filter(({ result }) => result === wanted).length;
  find('outcome').textContent =
    `${count('holds')} of ${lines.size} hold, ${count('differs')} differ, ${count('not in this Excel')} are not in this Excel.`;
  showReport();
}

function addStep({ id, task, question, answers: offered }: HandStep): void {
  const item = make('li');
  const group = make('fieldset');
  group.append(make('legend', question));
  for (const answer of [...offered, NOT_TRIED]) {
    const label = make('label', ` ${answer}`);
    const choice = Object.assign(make('input'), { type: 'radio', name: id, checked: answer === NOT_TRIED });
    choice.onchange = () => {
      answers.set(id, answer);
      showReport();
    };
    label.prepend(choice);
    group.append(label);
  }
  item.append(make('p', task), group);
  find('steps').append(item);
}

async function copyReport(): Promise<void> {
  const report = find<HTMLTextAreaElement>('report');
  report.select();
  try {
    await navigator.clipboard.writeText(report.value);
    find('copied').textContent = 'Copied.';
  } catch {
    find('copied').textContent = 'Excel does not allow that here: press Ctrl+C.';
  }
}

async function start(): Promise<void> {
  const { host } = await Office.onReady();
  const lines = new Map(
    ASSUMPTIONS.map((assumption) => {
      const line = make('li', assumption.name);
      find('list').append(line);
      return [assumption, line] as const;
    }),
  );
  HAND_STEPS.forEach(addStep);
  const button = find<HTMLButtonElement>('run');
  if (host !== Office.HostType.Excel) {
    const link = Object.assign(make('a', 'in the workbench'), {
      href: './?page=assumptions.html&sample=none',
    });
    find('outcome').replaceChildren('There is no Excel around this page. Open it ', link, '.');
    return;
  }
  showReport();
  find('copy').onclick = () => void copyReport();
  button.onclick = () => {
    button.disabled = true;
    void runAll(lines).finally(() => {
      button.disabled = false;
    });
  };
  // Not before: a click would do nothing.
  button.disabled = false;
}

void start();
