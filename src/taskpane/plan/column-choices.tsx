/** Which column of the plan holds what, or that none does, why it is thought so, and another one where that is wrong. */
import { Field, Select } from '@fluentui/react-components';
import { chooseColumn } from '../../edit/place-plan';
import { headersOf } from '../../app/choose-plan';
import { COLUMN_ROLES, type ColumnRole } from '../../model/terms';
import { ROLE_LABELS } from '#words/row-labels';
import { columnByLetter } from '#words/pane';
import { PLAN_WORDS } from '#words/pane-views';
import { reasonSentence } from '#words/reasons';
import { Disclosure } from '../parts/disclosure';
import { useSharedStyles } from '../parts/use-shared-styles';
import { useOpened, usePaneState, usePaneStore } from '../state/use-pane';

/** No header can be one of these: headers are trimmed and hold no control characters. */
const NONE = '\u0000none';
const AUTO = '\u0000auto';

export function ColumnChoices() {
  const shared = useSharedStyles();
  return (
    <section className={shared.card}>
      <h2 className={shared.heading}>{PLAN_WORDS.columns}</h2>
      {COLUMN_ROLES.map((role) => (
        <ColumnChoice key={role} role={role} />
      ))}
    </section>
  );
}

function ColumnChoice({ role }: { readonly role: ColumnRole }) {
  const shared = useSharedStyles();
  const store = usePaneStore();
  const job = usePaneState((state) => state.job);
  const opened = useOpened();
  const { plan, settings } = opened;
  const header = plan.columns[role];
  const headers = headersOf(opened);
  const isListed = header === undefined || headers.some(({ name }) => name === header);
  const all = isListed ? headers : [{ name: header, isLetter: false }, ...headers];
  const reasons = plan.decision.columns.find((column) => column.role === role)?.reasons ?? [];
  const choose = (value: string) => {
    const choice = value === AUTO ? null : value === NONE ? '' : value;
    void store.keep((settings) => chooseColumn(settings, role, choice));
  };
  return (
    <div>
      <Field className={shared.field} label={ROLE_LABELS[role]} size="small">
        <Select
          size="small"
          value={header ?? NONE}
          disabled={job !== null}
          onChange={(_, { value }) => choose(value)}
        >
          <option value={NONE}>{PLAN_WORDS.none}</option>
          {all.map(({ name, isLetter }) => (
            <option key={name} value={name}>
              {isLetter ? columnByLetter(name) : name}
            </option>
          ))}
          {settings.columns[role] !== undefined && <option value={AUTO}>{PLAN_WORDS.auto}</option>}
        </Select>
      </Field>
      {reasons.length > 0 && (
        <Disclosure
          flush
          summary={<span className={shared.quiet}>{PLAN_WORDS.because(ROLE_LABELS[role])}</span>}
        >
          {() => (
            <ul className={shared.bullets}>
              {reasons.map((reason) => (
                <li key={reason.signal}>{reasonSentence(reason)}</li>
              ))}
            </ul>
          )}
        </Disclosure>
      )}
    </div>
  );
}
