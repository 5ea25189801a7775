/** The lists, colours and key that a plan would get, and what of it stays as it is. */
import { Fragment } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { OpenedPlan } from '../../app/open-plan';
import { keyName } from '../../app/set-up-plan';
import type { SetUp } from '../../edit/set-up/set-up';
import { areaAddress } from '../../model/address';
import { groupBy } from '../../model/group-by';
import type { PlannedKey, WordColour } from '../../model/set-up';
import { keyLines, wordLook } from '../../render/sheet/set-up-sheets';
import { listLine, LIST_HINT, placesText, SET_UP_NOTES, SET_UP_WORDS } from '#words/set-up';
import { useSharedStyles } from '../parts/use-shared-styles';

const useStyles = makeStyles({
  details: { marginLeft: '32px' },
  words: { display: 'flex', flexWrap: 'wrap', gap: '4px', padding: '2px 0' },
  /** The colours are those of the workbook, whatever the theme. */
  word: {
    padding: '1px 6px',
    fontSize: '12px',
    lineHeight: '18px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    forcedColorAdjust: 'none',
  },
  key: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    gap: '2px 8px',
    margin: 0,
    fontSize: '12px',
    lineHeight: '16px',
    '& dd': { margin: 0 },
  },
});

export function ListDetails({ lists }: { readonly lists: SetUp['lists'] }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  return (
    <div className={styles.details}>
      <ul className={shared.bullets}>
        {lists.rules.map(({ sheet, areas, words }) => (
          <li key={`${sheet}${areaAddress(areas[0] ?? NOWHERE)}`}>
            {listLine(placesText(sheet, areas.map(areaAddress)), words)}
          </li>
        ))}
      </ul>
      <p className={shared.quiet}>{LIST_HINT}</p>
    </div>
  );
}
const NOWHERE = { top: 0, left: 0, rows: 1, columns: 1 };

/** The words of each place, as they will look. */
export function ColourDetails({ rules }: { readonly rules: readonly WordColour[] }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const places = groupBy(rules, ({ sheet, area }) => placesText(sheet, [areaAddress(area)]));
  return (
    <div className={styles.details}>
      {[...places].map(([place, words]) => (
        <div key={place}>
          <span className={shared.quiet}>{place}</span>
          <div className={styles.words}>
            {words.map((colour) => {
              const { fill, colour: ink } = wordLook(colour);
              return (
                <span key={colour.word} className={styles.word} style={{ backgroundColor: fill, color: ink }}>
                  {colour.word}
                </span>
              );
            })}
          </div>
        </div>
      ))}
      <p className={shared.quiet}>{SET_UP_NOTES.colours}</p>
    </div>
  );
}

interface KeyDetailsProps {
  readonly planned: PlannedKey;
  readonly opened: OpenedPlan;
}

export function KeyDetails({ planned, opened }: KeyDetailsProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { words, colours } = keyLines(planned);
  return (
    <div className={styles.details}>
      <p className={shared.quiet}>{SET_UP_WORDS.keyName(keyName(opened))}</p>
      <dl className={styles.key}>
        {[...words, ...colours].map(({ word, use }) => (
          <Fragment key={word}>
            <dt>{word}</dt>
            <dd>{use}</dd>
          </Fragment>
        ))}
      </dl>
    </div>
  );
}

/** What is left as it is, and why. */
export function SetUpNotes({ setUp: { lists, colours, hasKey, locked } }: { readonly setUp: SetUp }) {
  const shared = useSharedStyles();
  const named = (columns: SetUp['lists']['kept']): string[] =>
    columns.map(({ sheet, area }) => placesText(sheet, [areaAddress(area)]));
  const notes = [
    lists.kept.length > 0 && SET_UP_NOTES.keptLists(named(lists.kept)),
    lists.leftOut.length > 0 && SET_UP_NOTES.leftOut(lists.leftOut),
    colours.byHand.length > 0 && SET_UP_NOTES.byHand(colours.byHand),
    colours.ruled.length > 0 && SET_UP_NOTES.ruled(colours.ruled),
    colours.plain.length > 0 && SET_UP_NOTES.plain(colours.plain),
    colours.unknown.length > 0 && SET_UP_NOTES.unknownRules(named(colours.unknown)),
    locked.length > 0 && SET_UP_NOTES.locked(locked),
    hasKey && SET_UP_NOTES.hasKey,
  ].filter((note) => note !== false);
  if (notes.length === 0) return null;
  return (
    <ul className={shared.bullets}>
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}
