/** How statuses are read: each can be given another meaning, and the effect is seen before it is kept. */
import { lazy, Suspense, useEffect, useMemo, useReducer, useState } from 'react';
import { Button } from '@fluentui/react-components';
import type { OpenedPlan } from '../../app/open-plan';
import { RULES_WORDS } from '#words/pane-rules';
import { STATUSES_WORDS } from '#words/pane-views';
import { Disclosure } from '../parts/disclosure';
import { DraftDock } from '../parts/draft-dock';
import { ShowSome } from '../parts/show-some';
import { useSharedStyles } from '../parts/use-shared-styles';
import { useOpened, usePaneStore } from '../state/use-pane';
import {
  reduceDrafts,
  rowKey,
  suggestionsByStatus,
  unsureFirst,
  withDrafts,
  type Drafts,
} from './draft-decisions';
import { StatusRow } from './status-row';

const STEP = 40;
const NONE: Drafts = new Map();

/** Most plans state no rules: fetched when somebody asks for them. */
const RatingRules = lazy(() => import(/* webpackChunkName: "changing" */ '../rules/rating-rules'));

export default function StatusesView() {
  const shared = useSharedStyles();
  const store = usePaneStore();
  const opened = useOpened();
  const [drafts, change] = useReducer(reduceDrafts, NONE);
  const { statusMap } = opened.plan;
  const { overall } = opened.measures;
  const rows = useMemo(() => unsureFirst(statusMap), [statusMap]);
  const near = useMemo(() => suggestionsByStatus(opened.findings), [opened.findings]);
  const tried = useTriedOut(drafts);
  const assumed = rows.filter((row) => row.basis === 'assumed' && !drafts.has(rowKey(row)));
  const keep = () => {
    change({ type: 'cleared' });
    void store.keep((settings) => withDrafts(settings, statusMap, drafts, store.today), tried);
  };
  return (
    <div className={shared.stack}>
      <div className={shared.tight}>
        <h2 className={shared.heading}>{STATUSES_WORDS.title}</h2>
        <p className={shared.quiet}>{rows.length === 0 ? STATUSES_WORDS.none : STATUSES_WORDS.intro}</p>
        {assumed.length > 0 && (
          <div>
            <Button size="small" onClick={() => change({ type: 'confirmed', rows: assumed })}>
              {STATUSES_WORDS.confirmAll(assumed.length)}
            </Button>
          </div>
        )}
      </div>
      <ShowSome items={rows} step={STEP}>
        {(shown) => (
          <ul className={shared.list}>
            {shown.map((row, at) => (
              <StatusRow
                key={`${rowKey(row)} ${at}`}
                row={row}
                draft={drafts.get(rowKey(row))}
                near={near.get(row.status) ?? []}
                onChange={change}
              />
            ))}
          </ul>
        )}
      </ShowSome>
      <Disclosure flush summary={RULES_WORDS.title(opened.settings.ratingRules.length)}>
        {() => (
          <Suspense>
            <RatingRules />
          </Suspense>
        )}
      </Disclosure>
      <DraftDock
        isPending={drafts.size > 0}
        effect={tried && STATUSES_WORDS.effect(overall, tried.measures.overall)}
        about={
          <>
            {STATUSES_WORDS.pending(drafts.size)}.{' '}
            {tried && STATUSES_WORDS.assumedAfter(tried.measures.assumed, tried.measures.overall.inScope)}
          </>
        }
        labels={{ keep: STATUSES_WORDS.keepLabel, leave: STATUSES_WORDS.leaveLabel }}
        onKeep={keep}
        onLeave={() => change({ type: 'cleared' })}
      />
    </div>
  );
}

/**
 * The plan as it would be with the drafts kept; null where there are none, and until it is known. It is read for it, which
 * takes its time in a large plan: after the choice itself has been drawn.
 */
function useTriedOut(drafts: Drafts): OpenedPlan | null {
  const store = usePaneStore();
  const opened = useOpened();
  const [tried, put] = useState<{ readonly drafts: Drafts; readonly plan: OpenedPlan | null } | null>(null);
  useEffect(() => {
    if (drafts.size === 0) return undefined;
    let isOver = false;
    const settings = withDrafts(opened.settings, opened.plan.statusMap, drafts, opened.asAt);
    store.imagine(settings).then(
      (plan) => {
        if (!isOver) put({ drafts, plan });
      },
      (error: unknown) => store.fail(error),
    );
    return () => {
      isOver = true;
    };
  }, [store, opened, drafts]);
  return tried?.drafts === drafts && tried.plan?.source.grids === opened.source.grids ? tried.plan : null;
}
