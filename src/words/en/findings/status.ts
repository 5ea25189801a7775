/** Findings about statuses, in words. */
import type { FindingCode } from '../../../check/finding';
import { isLifecycle } from '../../../model/terms';
import { LIFECYCLE_LABELS, SHEET_NAMES } from '../labels';
import { capitalise, countOf, hasOrHave, isOrAre, quote } from '../phrases';
import { numberFact, suggesting, textFact, valueOf } from './finding-words';
import type { FindingWords } from './finding-words';

const actions = (count: number): string => capitalise(countOf(count, 'action'));

export const STATUS_WORDS = {
  'status-column-missing': {
    title: () => 'The plan has no status column, and no colours that could stand for one.',
    group: () => 'The plan has no status column, and no colours that could stand for one.',
    why: 'Without statuses nothing can be counted as completed or progressed.',
    todo: () =>
      'Add a column called Status with one status for each action, or choose the column that holds them.',
    groupTodo:
      'Add a column called Status with one status for each action, or choose the column that holds them.',
  },
  'status-missing': {
    title: () => 'This action has no status.',
    group: (count) => `${actions(count)} ${hasOrHave(count)} no status.`,
    why: 'It stays in the total and is never counted as progress, so the headline may be lower than it should be.',
    todo: () => 'Give it the status that its owner reports.',
    groupTodo: 'Give each the status that its owner reports.',
  },
  'status-unknown': {
    title: (finding) => {
      const numbers = textFact(finding, 'numbers');
      const count = numberFact(finding, 'actions') ?? 0;
      if (numbers) {
        return `Statuses are numbers (${numbers}) and the plan has no key to them: ${countOf(count, 'action')} cannot be read.`;
      }
      return suggesting(
        finding,
        (known) => `The status ${valueOf(finding, 'here')} cannot be read; it is close to ${known}.`,
        `The status ${valueOf(finding, 'here')} cannot be read.`,
      );
    },
    group: (count) => `${actions(count)} ${hasOrHave(count)} a status that cannot be read.`,
    why: 'It stays in the total and is never counted as progress, because a guess could be wrong.',
    todo: (finding) =>
      suggesting(
        finding,
        (known) => `Change it to ${known} if that is what was meant, or say what it counts as.`,
        'Say what it counts as under How statuses are read, or change it in the plan.',
      ),
    groupTodo: 'Correct the spelling in the plan, or say what each counts as under How statuses are read.',
  },
  'status-conflict': {
    title: (finding) => {
      const percent = numberFact(finding, 'percent');
      const fill = textFact(finding, 'fill');
      if (percent !== null)
        return `The status says ${valueOf(finding, 'one thing')} and % complete says ${percent}.`;
      if (fill) return `The status says ${valueOf(finding, 'one colour')} and the cell is filled ${fill}.`;
      return `The status ${valueOf(finding, 'here')} disagrees with what stands beside it.`;
    },
    group: (count) =>
      `${actions(count)} ${hasOrHave(count)} a status that disagrees with its colour or % complete.`,
    why: 'The words were counted; if the other is right, the figures are not.',
    todo: () => 'Decide which of the two is right, and change the other.',
    groupTodo: 'Decide for each which of the two is right, and change the other.',
  },
  'status-doubtful': {
    title: (finding) => {
      const usual = textFact(finding, 'usual');
      const found = textFact(finding, 'found');
      if (usual && found) {
        return `This cell is filled ${found}; most cells that say ${valueOf(finding, 'the same')} are filled ${usual}.`;
      }
      const same = numberFact(finding, 'same');
      if (same !== null)
        return `All ${countOf(same, 'action')} have one status, ${valueOf(finding, 'the same')}.`;
      const sentence = textFact(finding, 'sentence');
      if (sentence) {
        return `The update says ${quote(sentence.replace(/(?<![.\s])[.\s]+$/, ''))}, and the status is ${valueOf(finding, 'not completed')}.`;
      }
      return `The update says that this is done, and the status is ${valueOf(finding, 'not completed')}.`;
    },
    group: (count) => `${actions(count)} may have a status that is out of date.`,
    why: 'Work that is finished may be missing from the figures, or the colour may tell another story than the word.',
    todo: () => 'Check with the owner, and bring the status into line.',
    groupTodo: 'Check with the owners, and bring the statuses into line.',
  },
  'status-assumed': {
    title: (finding) => {
      const lifecycle = textFact(finding, 'lifecycle');
      const count = numberFact(finding, 'count');
      const as = isLifecycle(lifecycle) ? ` to mean ${LIFECYCLE_LABELS[lifecycle].toLowerCase()}` : '';
      const used = count === null ? '' : ` (${countOf(count, 'action')})`;
      return `The status ${valueOf(finding, 'here')} has been assumed${as}${used}.`;
    },
    group: (count) =>
      `${capitalise(countOf(count, 'status', 'statuses'))} ${hasOrHave(count)} been read by assumption.`,
    why: 'Councils use the same colour or word in opposite senses, so the figures depend on this.',
    todo: () =>
      'Confirm or change what it counts as under How statuses are read; the choice is kept in the workbook.',
    groupTodo:
      'Confirm or change what each counts as under How statuses are read; the choices are kept in the workbook.',
  },
  'status-colour-conditional': {
    title: (finding) => {
      const header = textFact(finding, 'header');
      const where = header ? ` under ${quote(header)}` : ' of the statuses';
      return `The colours${where} come from conditional formatting, which cannot be read.`;
    },
    group: () => 'The colours of the statuses come from conditional formatting, which cannot be read.',
    why: 'A status that is shown by such a colour alone looks blank to the calculation.',
    todo: () => 'Write the status as a word in each cell; the colours can stay.',
    groupTodo: 'Write the status as a word in each cell; the colours can stay.',
  },
  'status-carried': {
    title: (finding) => {
      const from = textFact(finding, 'from');
      return `The current period is blank, so ${valueOf(finding, 'the status')} was taken from ${from ? quote(from) : 'an earlier one'}.`;
    },
    group: (count) =>
      `${actions(count)} ${hasOrHave(count)} no status for the current period: an earlier one was used.`,
    why: 'The figures may show where the work stood some time ago.',
    todo: () => 'Fill in the current period.',
    groupTodo: 'Fill in the current period for each.',
  },
  'status-variant': {
    title: (finding) =>
      suggesting(
        finding,
        (usual) => `${capitalise(valueOf(finding, 'this status'))} is another spelling of ${usual}.`,
        `The status ${valueOf(finding, 'here')} is spelt in several ways.`,
      ),
    group: (count) =>
      `${capitalise(countOf(count, 'cell'))} ${hasOrHave(count)} another spelling of a status.`,
    why: 'Spellings are counted together here, but filters and other tools treat them as different.',
    todo: (finding) =>
      suggesting(finding, (usual) => `Write ${usual}, as most cells do.`, 'Use one spelling throughout.'),
    groupTodo: 'Use the commonest spelling throughout.',
  },
  'row-struck-through': {
    title: () => 'This row is struck through, so the action is counted as excluded.',
    group: (count) => `${actions(count)} ${isOrAre(count)} struck through and counted as excluded.`,
    why: 'Excluded actions leave the total that percentages are made from.',
    todo: () =>
      'Give it a status that says why it is out (superseded, withdrawn), or remove the line through it.',
    groupTodo:
      'Give each a status that says why it is out (superseded, withdrawn), or remove the line through it.',
  },
  'percent-scale-mixed': {
    title: () => 'The % complete column mixes fractions (0.75) with whole numbers (75).',
    group: () => 'The % complete column mixes fractions (0.75) with whole numbers (75).',
    why: 'A 1 could mean one per cent or finished, so statuses made from it cannot be relied on.',
    todo: () =>
      `Write every value on one scale, 0 to 100; how each was read stands on ${SHEET_NAMES.method}.`,
    groupTodo: `Write every value on one scale, 0 to 100; how each was read stands on ${SHEET_NAMES.method}.`,
  },
} as const satisfies Partial<Record<FindingCode, FindingWords>>;
