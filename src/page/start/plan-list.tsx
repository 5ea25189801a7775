/** Several plans with their headlines, worst first, each to be opened. */
import { useCallback, useMemo, useState, useSyncExternalStore } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { openErrors } from '../../check/open-errors';
import { ShareBar } from '../../taskpane/parts/share-bar';
import { progressedShare } from '../../words/format';
import { PAGE_WORDS, PLAN_LIST_WORDS } from '#words/page';
import { SAVED_NAMES } from '#words/file-names';
import { differencesPhrase } from '#words/portfolio';
import { factsOf } from '../../app/plan-portfolio';
import type { OpenedPlan } from '../../app/open-plan';
import { differencesOf, usualDayOf } from '../../portfolio/comparable';
import type { IsoDate } from '../../model/days/day';
import { savedOn } from '../../workbook/file/read/saved-on';
import { writeSummaryBytes } from '../../workbook/file/write/write-bytes';
import { saveFile } from '../host/save-file';
import { deskPortfolio } from '../state/desk-portfolio';
import type { Desk, DeskPlan, DeskState } from '../state/desk';
import { compareWorst } from '../state/worst-first';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: '20px', lineHeight: '28px', fontWeight: tokens.fontWeightSemibold },
  hint: { margin: '0 0 8px', color: tokens.colorNeutralForeground2 },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: '4px 16px',
    alignItems: 'center',
    padding: '12px 16px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  name: {
    margin: 0,
    minWidth: 0,
    fontSize: '14px',
    lineHeight: '20px',
    fontWeight: 600,
    overflowWrap: 'anywhere',
  },
  figures: { margin: 0, fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
  wide: { gridColumnStart: 1, gridColumnEnd: -1, minWidth: 0 },
});

interface PlanListProps {
  readonly desk: Desk;
  readonly state: Pick<DeskState, 'plans' | 'refused'>;
}

export function PlanList({ desk, state }: PlanListProps) {
  const { plans } = state;
  const styles = useStyles();
  const sorted = [...plans].sort((a, b) => compareWorst(a.store.get().opened, b.store.get().opened));
  const usualDay = usualDayOf(plans.flatMap(({ store }) => store.get().opened ?? []));
  const [saved, setSaved] = useState('');
  const saveTogether = async (): Promise<void> => {
    saveFile(SAVED_NAMES.portfolio, await writeSummaryBytes(deskPortfolio(state).book()));
    setSaved(PAGE_WORDS.saved(SAVED_NAMES.portfolio));
  };
  return (
    <section aria-label={PAGE_WORDS.plans}>
      <h2 className={styles.title}>{PAGE_WORDS.plans}</h2>
      <p className={styles.hint}>{PAGE_WORDS.plansHint}</p>
      {plans.length > 1 && (
        <p className={styles.hint}>
          <Button title={PLAN_LIST_WORDS.saveTogetherHint} onClick={() => void saveTogether()}>
            {PLAN_LIST_WORDS.saveTogether}
          </Button>{' '}
          <span role="status">{saved}</span>
        </p>
      )}
      <ul className={styles.list}>
        {sorted.map((plan) => (
          <PlanRow key={plan.id} plan={plan} usualDay={usualDay} onOpen={() => desk.show(plan)} />
        ))}
      </ul>
    </section>
  );
}

interface PlanRowProps {
  readonly plan: DeskPlan;
  /** For which most of the plans speak. */
  readonly usualDay: IsoDate | null;
  readonly onOpen: () => void;
}

function PlanRow({ plan, usualDay, onOpen }: PlanRowProps) {
  const styles = useStyles();
  const { workbook, store } = plan;
  const { opened } = useSyncExternalStore(
    store.subscribe,
    useCallback(() => store.get(), [store]),
  );
  const { isUnsaved } = workbook.get();
  return (
    <li className={styles.row}>
      <h3 className={styles.name}>{workbook.name}</h3>
      <Button aria-label={PLAN_LIST_WORDS.open(workbook.name)} onClick={onOpen}>
        {PLAN_LIST_WORDS.openShort}
      </Button>
      <p className={styles.figures}>
        {opened === null
          ? PLAN_LIST_WORDS.noPlan
          : PLAN_LIST_WORDS.figures(
              progressedShare(opened.measures.overall),
              openErrors(opened.findings),
              opened.plan.actions.length,
              opened.plan.unit,
            )}
        {isUnsaved && ` · ${PLAN_LIST_WORDS.unsaved}`}
      </p>
      {opened !== null && (
        <div className={styles.wide}>
          <PlanFactsLine opened={opened} plan={plan} usualDay={usualDay} />
          <ShareBar tally={opened.measures.overall} />
        </div>
      )}
    </li>
  );
}

interface PlanFactsLineProps extends Pick<PlanRowProps, 'plan' | 'usualDay'> {
  readonly opened: OpenedPlan;
}

/** What an adviser looks at next, and what sets the plan apart from the others. */
function PlanFactsLine({ opened, plan, usualDay }: PlanFactsLineProps) {
  const styles = useStyles();
  const { workbook, bytes } = plan;
  const facts = useMemo(() => factsOf(opened, workbook.name, savedOn(bytes)), [opened, workbook, bytes]);
  return (
    <p className={styles.hint}>
      {PLAN_LIST_WORDS.facts(facts)}
      <br />
      {PLAN_LIST_WORDS.compare(differencesPhrase(differencesOf(facts, usualDay)))}
    </p>
  );
}
