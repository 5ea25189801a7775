/** What a plan that is set up gets, as the writers take it: rules in colours that can be read, and the sheet of its key. */
import type { KeyColourLine, PlannedKey, PlanRules, WordColour, WordList } from '../../model/set-up';
import { RATING_LABELS } from '#words/labels';
import { KEY_BESIDE, KEY_USES, STARTED_KEY } from '#words/started-plan';
import type { SheetChoice, SheetHighlight, SheetPlan } from '../sheet-plan';
import { highlightLook, RATING_STYLES, type Look } from '../styles';
import { councilKey, type CouncilKeyLine } from './council-key';

/** In the plan's own colour, or in that of a plan that is begun. */
const styled = ({ rating, fill }: Pick<WordColour, 'rating' | 'fill'>) =>
  fill === null ? { style: RATING_STYLES[rating] } : { style: 'text' as const, fill };

const wordHighlight = ({ area, word, ...colour }: WordColour): SheetHighlight => ({
  ...area,
  text: word,
  ...styled(colour),
});

/** How a word looks where it is coloured. */
export const wordLook = (colour: WordColour): Look => highlightLook(styled(colour));

const listChoices = ({ areas, words: values }: WordList): SheetChoice[] =>
  areas.map((area) => ({ ...area, values }));

/** What the rules put on one sheet. */
export interface RuledSheet {
  readonly sheet: string;
  readonly choices: readonly SheetChoice[];
  readonly highlights: readonly SheetHighlight[];
}

/** Sheet by sheet. */
export function ruledSheets({ lists, colours }: PlanRules): RuledSheet[] {
  const sheets = new Set([...lists, ...colours].map(({ sheet }) => sheet));
  return [...sheets].map((sheet) => ({
    sheet,
    choices: lists.filter((list) => list.sheet === sheet).flatMap(listChoices),
    highlights: colours.filter((colour) => colour.sheet === sheet).map(wordHighlight),
  }));
}

/** The lines of a key, table by table. */
export const keyLines = ({ words, colours }: PlannedKey) => ({
  words: words.map(({ text, lifecycle }): CouncilKeyLine => ({
    word: text,
    style: 'text',
    use: KEY_USES[lifecycle],
  })),
  colours: colours.map(colourLine),
});

/** @param planTitle at the foot of its pages */
export function keySheet(key: PlannedKey, planTitle: string): SheetPlan {
  const { words, colours } = keyLines(key);
  return councilKey(planTitle, words, colours, STARTED_KEY.colours);
}

const colourLine = ({ text, lifecycle, ...colour }: KeyColourLine): CouncilKeyLine => ({
  word: text ?? RATING_LABELS[colour.rating],
  use: lifecycle === null ? KEY_BESIDE : KEY_USES[lifecycle],
  ...styled(colour),
});
