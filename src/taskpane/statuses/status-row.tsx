/** One status of the plan: as written, how often, what it counts as and why, each changeable. */
import { Button, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import type { Mend } from '../../edit/mend';
import type { StatusMapRow } from '../../model/plan';
import { isLifecycle, isRating, LIFECYCLES, RATINGS } from '../../model/terms';
import { basisLabel } from '#words/basis';
import { formatCount } from '../../words/format';
import { LIFECYCLE_LABELS, RATING_LABELS } from '#words/labels';
import { BLANK_STATUS_LABEL } from '#words/row-labels';
import { STATUSES_WORDS } from '#words/pane-views';
import { PROBLEM_WORDS } from '#words/pane-problems';
import { CellLink } from '../parts/cell-link';
import { useSharedStyles } from '../parts/use-shared-styles';
import { useCannotWrite, usePaneStore } from '../state/use-pane';
import { meaningOf, type DraftEvent, type DraftMeaning, type Meaning } from './draft-decisions';

const useStyles = makeStyles({
  row: { marginBottom: '8px' },
  written: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '8px',
    minWidth: 0,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  swatch: {
    width: '16px',
    height: '16px',
    flexShrink: 0,
    boxSizing: 'border-box',
    borderRadius: '3px',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    forcedColorAdjust: 'none',
  },
  selects: { display: 'flex', gap: '6px', flexWrap: 'wrap' },
  // As wide as the longest of their choices, and beside each other in a pane of 320 pixels.
  select: { flexGrow: 1, flexBasis: '172px', minWidth: 0 },
  narrow: { flexGrow: 0, flexBasis: '86px' },
  draft: { borderLeft: `3px solid ${tokens.colorBrandStroke1}` },
});

interface StatusRowProps {
  readonly row: StatusMapRow;
  /** Undefined: nothing is being tried out. */
  readonly draft: DraftMeaning | undefined;
  /** What the checks suggest for the cells that have it. */
  readonly near: readonly Mend[];
  readonly onChange: (event: DraftEvent) => void;
}

/** A colour alone is said as such. */
const nameOf = ({ status, source, colour }: StatusMapRow): string => {
  if (source === 'fill' && colour !== null) return STATUSES_WORDS.fill(colour);
  return status === '' ? BLANK_STATUS_LABEL : status;
};

const swatchOf = ({ colour, colourFrom }: StatusMapRow): string | null =>
  colourFrom === 'fill' ? colour : null;

/** A colour column's own word, where the colour is no fill. */
const colourWord = ({ colour, colourFrom }: StatusMapRow): string =>
  colour !== null && colourFrom === 'column' ? `, ${colour}` : '';

export function StatusRow({ row, draft, near, onChange }: StatusRowProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const name = `${nameOf(row)}${colourWord(row)}`;
  const swatch = swatchOf(row);
  return (
    <li className={mergeClasses(shared.card, styles.row, shared.later, draft !== undefined && styles.draft)}>
      <div className={shared.spread}>
        <span className={styles.written}>
          {swatch !== null && (
            <span
              role="img"
              aria-label={STATUSES_WORDS.fill(swatch)}
              className={styles.swatch}
              style={{ backgroundColor: swatch }}
            />
          )}
          {name}
        </span>
        <span className={mergeClasses(shared.quiet, shared.figure)}>
          {formatCount(row.count)}
          {row.cell && (
            <>
              {' · '}
              <CellLink cell={row.cell} />
            </>
          )}
        </span>
      </div>
      <MeaningSelects
        name={name}
        meaning={draft ?? meaningOf(row)}
        onChange={(meaning) => onChange({ type: 'decided', row, draft: meaning })}
      />
      <div className={shared.spread}>
        <span className={shared.quiet}>{basisWords(row, draft)}</span>
        <RowButton row={row} draft={draft} name={name} onChange={onChange} />
      </div>
      {near[0] && draft === undefined && <NearTo name={name} to={near[0].replacement} mends={near} />}
    </li>
  );
}

function basisWords(row: StatusMapRow, draft: DraftMeaning | undefined): string {
  if (draft === undefined) return basisLabel(row);
  if (draft === null) return STATUSES_WORDS.takenBack;
  const same = draft.lifecycle === row.lifecycle && draft.rating === row.rating;
  return same ? STATUSES_WORDS.confirmed : STATUSES_WORDS.changed;
}

interface MeaningSelectsProps {
  readonly name: string;
  readonly meaning: Meaning;
  readonly onChange: (meaning: Meaning) => void;
}

function MeaningSelects({ name, meaning, onChange }: MeaningSelectsProps) {
  const styles = useStyles();
  return (
    <div className={styles.selects}>
      <Select
        className={styles.select}
        size="small"
        aria-label={STATUSES_WORDS.countsAsLabel(name)}
        value={meaning.lifecycle}
        onChange={(_, { value }) => {
          if (isLifecycle(value)) onChange({ ...meaning, lifecycle: value });
        }}
      >
        {LIFECYCLES.map((lifecycle) => (
          <option key={lifecycle} value={lifecycle}>
            {LIFECYCLE_LABELS[lifecycle]}
          </option>
        ))}
      </Select>
      <Select
        className={mergeClasses(styles.select, styles.narrow)}
        size="small"
        aria-label={STATUSES_WORDS.ratingLabel(name)}
        value={meaning.rating}
        onChange={(_, { value }) => {
          if (isRating(value)) onChange({ ...meaning, rating: value });
        }}
      >
        {RATINGS.map((rating) => (
          <option key={rating} value={rating}>
            {RATING_LABELS[rating]}
          </option>
        ))}
      </Select>
    </div>
  );
}

interface NearToProps {
  readonly name: string;
  readonly to: string;
  readonly mends: readonly Mend[];
}

/** A misspelling is better mended where it stands than given a meaning. */
function NearTo({ name, to, mends }: NearToProps) {
  const shared = useSharedStyles();
  const store = usePaneStore();
  const cannotWrite = useCannotWrite();
  return (
    <div className={shared.spread}>
      <span className={shared.quiet}>{STATUSES_WORDS.near(to)}</span>
      <Button
        size="small"
        disabledFocusable={cannotWrite}
        aria-label={STATUSES_WORDS.fixLabel(name, to, mends.length)}
        onClick={() => void store.mend(mends)}
      >
        {PROBLEM_WORDS.fix(to)}
      </Button>
    </div>
  );
}

type RowButtonProps = Omit<StatusRowProps, 'near'> & { readonly name: string };

function RowButton({ row, draft, name, onChange }: RowButtonProps) {
  if (draft !== undefined) return null;
  if (row.basis === 'assumed') {
    return (
      <Button
        size="small"
        appearance="subtle"
        aria-label={STATUSES_WORDS.confirmLabel(name)}
        onClick={() => onChange({ type: 'confirmed', rows: [row] })}
      >
        {STATUSES_WORDS.confirm}
      </Button>
    );
  }
  if (row.basis !== 'chosen') return null;
  return (
    <Button
      size="small"
      appearance="subtle"
      aria-label={STATUSES_WORDS.takeBackLabel(name)}
      onClick={() => onChange({ type: 'decided', row, draft: null })}
    >
      {STATUSES_WORDS.takeBack}
    </Button>
  );
}
