/** One rule about ratings as fields: its rating, and what has to be so for it. */
import { useEffect, useRef } from 'react';
import { Button, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { SCOPE_LIFECYCLES } from '../../measure/tally';
import type { RulePart } from '../../model/rating-rule';
import { RATINGS } from '../../model/terms';
import { LIFECYCLE_LABELS, RATING_LABELS } from '#words/labels';
import { RULE_FAULTS, RULE_FIELD_LABELS, RULES_WORDS } from '#words/pane-rules';
import { useSharedStyles } from '../parts/use-shared-styles';
import { NEW_RULE, type DraftRuleEvent, type ReadDraft } from './draft-rules';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: '72px 1fr 16px 1fr',
    alignItems: 'center',
    gap: '6px 8px',
  },
  wide: { gridColumnStart: 'span 3', minWidth: 0 },
  input: { minWidth: 0, '& input': { width: '100%', minWidth: 0 } },
  fault: { margin: 0, color: tokens.colorPaletteRedForeground1 },
  label: { fontSize: '12px' },
});

interface RuleCardProps {
  readonly draft: ReadDraft;
  /** From 0, as it is asked. */
  readonly at: number;
  readonly onChange: (event: DraftRuleEvent) => void;
}

export function RuleCard({ draft, at, onChange }: RuleCardProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { typed, faults } = draft;
  // Nothing is wrong with what has not been begun.
  const isUntouched = typed === NEW_RULE;
  const card = useShownWhenAdded(isUntouched);
  const put =
    (part: RulePart) =>
    (_: unknown, { value }: { readonly value: string }) =>
      onChange({ type: 'typed', at, part, text: value });
  const field = (part: RulePart) => ({
    size: 'small' as const,
    'aria-label': RULE_FIELD_LABELS[part],
    'aria-invalid': !isUntouched && faults.some((one) => one.part === part),
    value: typed[part],
    onChange: put(part),
  });
  const number = (part: RulePart) => <Input className={styles.input} inputMode="numeric" {...field(part)} />;
  return (
    <div ref={card} role="group" aria-label={RULES_WORDS.rule(at + 1)} className={shared.card}>
      <div className={shared.spread}>
        <h3 className={shared.subheading}>{RULES_WORDS.rule(at + 1)}</h3>
        <span className={shared.row}>
          {at > 0 && (
            <Button
              size="small"
              appearance="subtle"
              aria-label={RULES_WORDS.upLabel(at + 1)}
              onClick={() => onChange({ type: 'raised', at })}
            >
              {RULES_WORDS.up}
            </Button>
          )}
          <Button
            size="small"
            appearance="subtle"
            aria-label={RULES_WORDS.removeLabel(at + 1)}
            onClick={() => onChange({ type: 'removed', at })}
          >
            {RULES_WORDS.remove}
          </Button>
        </span>
      </div>
      <div className={styles.fields}>
        <span className={styles.label}>{RULES_WORDS.rating}</span>
        <Select className={styles.wide} {...field('rating')}>
          {RATINGS.map((rating) => (
            <option key={rating} value={rating}>
              {RATING_LABELS[rating]}
            </option>
          ))}
        </Select>
        <span className={styles.label}>{RULES_WORDS.daysLate}</span>
        {number('daysLateFrom')}
        <span className={styles.label}>{RULES_WORDS.to}</span>
        {number('daysLateTo')}
        <span className={styles.label}>{RULES_WORDS.percent}</span>
        {number('percentFrom')}
        <span className={styles.label}>{RULES_WORDS.to}</span>
        {number('percentTo')}
        <span className={styles.label}>{RULES_WORDS.status}</span>
        <Select className={styles.wide} {...field('lifecycle')}>
          <option value="">{RULES_WORDS.anyStatus}</option>
          {SCOPE_LIFECYCLES.map((lifecycle) => (
            <option key={lifecycle} value={lifecycle}>
              {LIFECYCLE_LABELS[lifecycle]}
            </option>
          ))}
        </Select>
      </div>
      {faults.map(({ fault, part }) => (
        <p key={part} className={isUntouched ? shared.quiet : styles.fault}>
          {RULE_FAULTS[fault]}
        </p>
      ))}
    </div>
  );
}

/** A rule that has just been added is gone to: it may lie below what is in view, or under the buttons that come with it. */
function useShownWhenAdded(isAdded: boolean) {
  const card = useRef<HTMLDivElement>(null);
  const wasAdded = useRef(isAdded);
  useEffect(() => {
    if (!wasAdded.current) return;
    card.current?.scrollIntoView({ block: 'center' });
    card.current?.querySelector('select')?.focus({ preventScroll: true });
  }, []);
  return card;
}
