/** The hidden page that runs what the stand-in assumes about Excel: here over the stand-in, sideloaded over Excel. */
import type { Assumption } from '../../excel-host/assumptions/assumption';
import { ASSUMPTIONS } from '../../excel-host/assumptions/all';

type Result = 'holds' | 'differs' | 'waiting' | 'not in this Excel';

const find = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;

function addLine(assumption: Assumption): HTMLElement {
  const line = document.createElement('li');
  line.textContent = assumption.name;
  find('list').append(line);
  return line;
}

async function tryOne({ needs, run }: Assumption): Promise<{ result: Result; why: string }> {
  if (needs !== undefined && !Office.context.requirements.isSetSupported('ExcelApi', needs)) {
    return { result: 'not in this Excel', why: `It needs ExcelApi ${needs}.` };
  }
  try {
    await run(Excel);
    return { result: 'holds', why: '' };
  } catch (error) {
    return { result: 'differs', why: error instanceof Error ? error.message : String(error) };
  }
}

function showResult(line: HTMLElement, name: string, result: Result, why: string): void {
  line.dataset['result'] = result;
  line.textContent = `${name}: ${result}`;
  if (why !== '') line.append(Object.assign(document.createElement('small'), { textContent: why }));
}

/** One after another: they share the workbook. */
async function runAll(lines: ReadonlyMap<Assumption, HTMLElement>): Promise<void> {
  const counts: Record<Result, number> = { holds: 0, differs: 0, waiting: 0, 'not in this Excel': 0 };
  for (const [assumption, line] of lines) {
    showResult(line, assumption.name, 'waiting', '');
    const { result, why } = await tryOne(assumption);
    counts[result] += 1;
    showResult(line, assumption.name, result, why);
  }
  find('outcome').textContent =
    `${counts.holds} of ${lines.size} hold, ${counts.differs} differ, ${counts['not in this Excel']} are not in this Excel.`;
}

async function start(): Promise<void> {
  const { host } = await Office.onReady();
  const lines = new Map(ASSUMPTIONS.map((assumption) => [assumption, addLine(assumption)]));
  const button = find('run') as HTMLButtonElement;
  if (host !== Office.HostType.Excel) {
    button.disabled = true;
    find('outcome').innerHTML =
      'There is no Excel around this page. Open it <a href="./?page=assumptions.html&sample=none">in the workbench</a>.';
    return;
  }
  button.onclick = () => {
    button.disabled = true;
    void runAll(lines).finally(() => {
      button.disabled = false;
    });
  };
}

void start();
