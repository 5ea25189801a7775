/** Questions for challenge: what scrutiny, a peer or an adviser would ask of this plan, with the rule and the cells behind each. */
import type { TextCell } from '../../model/plan';
import { SHEET_NAMES } from '#words/labels';
import { sheetTitle } from '#words/sheets';
import { questionSentence, QUESTIONS_WORDS, ruleSentence } from '#words/sheets-questions';
import { placeCell } from '../action-columns';
import { count, text } from '../cell';
import type { Block, SheetDocument } from '../document';
import { GAP, headline, note, sentence } from '../document';
import type { ReportInput } from '../report-input';
import { titleFacts } from '../report-input';
import { table } from '../table';

const GRID = [8, 80, 24];

interface Behind {
  readonly number: number;
  readonly cell: TextCell;
}

export function reportQuestions(input: ReportInput): SheetDocument {
  const { plan, asAt, snapshots = [], questions = [] } = input;
  const hasHistory = snapshots.some(({ day }) => day < asAt);
  const behind = questions.flatMap(({ at }, index) =>
    at.map((cell): Behind => ({ number: index + 1, cell })),
  );
  return {
    kind: 'questions',
    title: sheetTitle(SHEET_NAMES.questions, titleFacts(input)),
    grid: GRID,
    asAt,
    blocks: [
      GAP,
      sentence(questions.length === 0 ? QUESTIONS_WORDS.none : QUESTIONS_WORDS.intro),
      ...(hasHistory ? [] : [sentence(QUESTIONS_WORDS.withoutHistory)]),
      ...questions.flatMap((question, index): Block[] => [
        GAP,
        headline(questionSentence(question, index + 1)),
        note(ruleSentence(question)),
      ]),
      ...(behind.length === 0
        ? []
        : [
            table<Behind>({
              name: 'RagQuestionsCells',
              heading: QUESTIONS_WORDS.actions,
              columns: [
                { header: QUESTIONS_WORDS.number, width: 4, cell: ({ number }) => count(number) },
                { header: QUESTIONS_WORDS.text, width: 56, cell: ({ cell }) => text(cell.text) },
                { header: QUESTIONS_WORDS.where, width: 16, cell: ({ cell }) => placeCell(cell.cell, plan) },
              ],
              rows: behind,
              paging: 'list',
            }),
          ]),
    ],
  };
}
