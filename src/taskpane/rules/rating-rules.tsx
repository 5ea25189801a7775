/** Rules about ratings: entered, changed and removed, with what they would make of the ratings before they are kept. */
import { useMemo, useReducer } from 'react';
import { Button } from '@fluentui/react-components';
import { Add16Regular } from '@fluentui/react-icons';
import { rulesToPropose } from '../../app/rules-stated';
import { compareRatings } from '../../measure/by-rule/compare-ratings';
import type { RatingRule, StatedRule } from '../../model/rating-rule';
import { quote } from '#words/phrases';
import { RULES_WORDS } from '#words/pane-rules';
import { rulesSentence, ruleWords } from '#words/rating-rules';
import { CellLink } from '../parts/cell-link';
import { DraftDock } from '../parts/draft-dock';
import { useSharedStyles } from '../parts/use-shared-styles';
import { useOpened, usePaneStore } from '../state/use-pane';
import { DifferingList } from './differing-list';
import { isOvertaken, NEW_RULE, readDraft, reduceRules, typedRule, type DraftRules } from './draft-rules';
import { RuleCard } from './rule-card';

export default function RatingRules() {
  const shared = useSharedStyles();
  const store = usePaneStore();
  const { plan, settings, asAt } = useOpened();
  const { ratingRules: kept } = settings;
  const [drafts, change] = useReducer(reduceRules(kept), null as DraftRules);
  const read = useMemo(() => (drafts?.rules ?? kept.map(typedRule)).map(readDraft), [drafts, kept]);
  const rules = useMemo(() => read.flatMap(({ rule }) => rule ?? []), [read]);
  const unfinished = read.length - rules.length;
  // Rules are called by their numbers: with one of them left out they would be others.
  const isWhole = rules.length > 0 && unfinished === 0;
  const comparison = useMemo(
    () => (isWhole ? compareRatings(plan, rules, asAt) : null),
    [isWhole, plan, rules, asAt],
  );
  const said = comparison && rulesSentence(comparison, plan.unit);
  const isPending = drafts !== null;
  const overtaken = isOvertaken(drafts, kept);
  return (
    <div className={shared.stack}>
      <p className={shared.quiet}>{RULES_WORDS.intro}</p>
      <Proposals rules={rules} onTake={(rule) => change({ type: 'added', rule: typedRule(rule) })} />
      {read.map((one, at) => (
        <RuleCard key={at} draft={one} at={at} onChange={change} />
      ))}
      <div>
        <Button
          size="small"
          icon={<Add16Regular />}
          onClick={() => change({ type: 'added', rule: NEW_RULE })}
        >
          {RULES_WORDS.add}
        </Button>
      </div>
      {said !== null && !isPending && <p className={shared.text}>{said}</p>}
      {comparison && <DifferingList comparison={comparison} />}
      <DraftDock
        isPending={isPending}
        effect={said}
        about={aboutDraft(unfinished, overtaken)}
        canKeep={unfinished === 0 && !overtaken}
        labels={{ keep: RULES_WORDS.keepLabel, leave: RULES_WORDS.leaveLabel }}
        onKeep={() => {
          change({ type: 'cleared' });
          void store.keep((before) => ({ ...before, ratingRules: rules }));
        }}
        onLeave={() => change({ type: 'cleared' })}
      />
    </div>
  );
}

function aboutDraft(unfinished: number, overtaken: boolean): string {
  if (overtaken) return RULES_WORDS.overtaken;
  return unfinished > 0 ? RULES_WORDS.unfinished(unfinished) : RULES_WORDS.changed;
}

interface ProposalsProps {
  /** Those that are entered: what they say already is not proposed. */
  readonly rules: readonly RatingRule[];
  readonly onTake: (rule: RatingRule) => void;
}

/** What the plan's own key states, in its words: nothing is made of it unless somebody takes it. */
function Proposals({ rules, onTake }: ProposalsProps) {
  const shared = useSharedStyles();
  const opened = useOpened();
  const stated = useMemo(() => rulesToPropose(opened), [opened]);
  const entered = new Set(rules.map((rule) => JSON.stringify(rule)));
  const left = stated.filter(({ rule }) => !entered.has(JSON.stringify(rule)));
  if (left.length === 0) return null;
  return (
    <section className={shared.card} aria-label={RULES_WORDS.stated}>
      <h3 className={shared.subheading}>{RULES_WORDS.stated}</h3>
      <ul className={shared.list}>
        {left.map((one) => (
          <Proposal key={JSON.stringify(one.rule)} stated={one} onTake={onTake} />
        ))}
      </ul>
    </section>
  );
}

interface ProposalProps {
  readonly stated: StatedRule;
  readonly onTake: ProposalsProps['onTake'];
}

function Proposal({ stated: { rule, words, cell }, onTake }: ProposalProps) {
  const shared = useSharedStyles();
  return (
    <li className={shared.spread}>
      <span className={shared.text}>
        {quote(words)} {cell && <CellLink cell={cell} withSheet />}
        <br />
        <span className={shared.quiet}>{ruleWords(rule)}</span>
      </span>
      <Button size="small" aria-label={RULES_WORDS.takeLabel(ruleWords(rule))} onClick={() => onTake(rule)}>
        {RULES_WORDS.take}
      </Button>
    </li>
  );
}
