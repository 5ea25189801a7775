/** Findings about statuses, in words. */
import { LIFECYCLE_LABELS, SHEET_NAMES } from '../labels';
import { capitalise, countOf, hasOrHave, isOrAre, quote } from '../phrases';
import { suggesting, valueOf, wrong, toDo } from './finding-words';
import type { WordsByCode } from './finding-words';

const actions = (count: number): string => capitalise(countOf(count, 'action'));

export const STATUS_WORDS = {
  'status-column-missing': {
    ...wrong('The plan has no status column, and no colours that could stand for one.'),
    why: 'Without statuses nothing can be counted as completed or progressed.',
    ...toDo(
      'Add a column called Status with one status for each action, or choose the column that holds them.',
    ),
  },
  'status-missing': {
    title: () => 'This action has no status.',
    group: (count) => `${actions(count)} ${hasOrHave(count)} no status.`,
    why: 'Work without one stays in the total and is never counted as progress, so the headline may be lower than it should be.',
    todo: () => 'Give it the status that its owner reports.',
    groupTodo: 'Give each the status that its owner reports.',
  },
  'status-unknown': {
    title: (finding) => {
      const { facts } = finding;
      if (facts.because === 'no-key') {
        return `Statuses are numbers (${facts.numbers.join(', ')}) and the plan has no key to them: ${countOf(facts.actions, 'action')} cannot be read.`;
      }
      return suggesting(
        finding,
        (known) => `The status ${valueOf(finding, 'here')} cannot be read; it is close to ${known}.`,
        `The status ${valueOf(finding, 'here')} cannot be read.`,
      );
    },
    group: (count) => `${actions(count)} ${hasOrHave(count)} a status that cannot be read.`,
    why: 'What cannot be read stays in the total and is never counted as progress, because a guess could be wrong.',
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
      const { facts } = finding;
      return facts.because === 'percent'
        ? `The status says ${valueOf(finding, 'one thing')} and % complete says ${facts.percent}.`
        : `The status says ${valueOf(finding, 'one colour')} and the cell is filled ${facts.fill}.`;
    },
    group: (count) =>
      `${actions(count)} ${hasOrHave(count)} a status that disagrees with its colour or % complete.`,
    why: 'The words were counted; if the other is right, the figures are not.',
    todo: () => 'Decide which of the two is right, and change the other.',
    groupTodo: 'Decide for each which of the two is right, and change the other.',
  },
  'status-doubtful': {
    title: (finding) => {
      const { facts } = finding;
      switch (facts.because) {
        case 'fill':
          return `This cell is filled ${facts.found}; most cells that say ${valueOf(finding, 'the same')} are filled ${facts.usual}.`;
        case 'same':
          return `All ${countOf(facts.actions, 'action')} have one status, ${valueOf(finding, 'the same')}.`;
        case 'update':
          return `The update says ${quote(facts.sentence.replace(/(?<![.\s])[.\s]+$/, ''))}, and the status is ${valueOf(finding, 'not completed')}.`;
      }
    },
    group: (count) => `${actions(count)} may have a status that is out of date.`,
    why: 'Work that is finished may be missing from the figures, or the colour may tell another story than the word.',
    todo: () => 'Check with the owner, and bring the status into line.',
    groupTodo: 'Check with the owners, and bring the statuses into line.',
  },
  'status-assumed': {
    title: (finding) => {
      const { lifecycle, count } = finding.facts;
      const meaning = LIFECYCLE_LABELS[lifecycle].toLowerCase();
      return `The status ${valueOf(finding, 'here')} has been assumed to mean ${meaning} (${countOf(count, 'action')}).`;
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
      const { header } = finding.facts;
      const where = header ? ` under ${quote(header)}` : ' of the statuses';
      return `The colours${where} come from conditional formatting, which cannot be read.`;
    },
    group: () => 'The colours of the statuses come from conditional formatting, which cannot be read.',
    why: 'A status that is shown by such a colour alone looks blank to the calculation.',
    ...toDo('Write the status as a word in each cell; the colours can stay.'),
  },
  'status-carried': {
    title: (finding) => {
      const { from } = finding.facts;
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
    ...wrong('The % complete column mixes fractions (0.75) with whole numbers (75).'),
    why: 'A 1 could mean one per cent or finished, so statuses made from it cannot be relied on.',
    ...toDo(`Write every value on one scale, 0 to 100; how each was read stands on ${SHEET_NAMES.method}.`),
  },
} as const satisfies Partial<WordsByCode>;
