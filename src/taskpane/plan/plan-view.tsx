/** The plan that was found, why, and how to point at another: sheet, header row, columns, names. */
import { areaAddress } from '../../model/address';
import { letReaderFind } from '../../edit/place-plan';
import { Button } from '@fluentui/react-components';
import { lookedAtSentence } from '#words/looked-at';
import { PLAN_WORDS } from '#words/pane-views';
import { reasonSentence } from '#words/reasons';
import { settingsProblemSentence } from '#words/settings-problems';
import { Disclosure } from '../parts/disclosure';
import { useSharedStyles } from '../parts/use-shared-styles';
import { ChooseIt } from '../empty/choose-it';
import { focusPanel } from '../state/show-view';
import { useOpened, usePaneState, usePaneStore } from '../state/use-pane';
import { CandidateList } from './candidate-list';
import { ColumnChoices } from './column-choices';
import { GroupingChoice } from './grouping-choice';
import { NameFields } from './name-fields';
import { PlaceChoices } from './place-choices';
import { SetUpCard } from './set-up-card';
import { TidyCard } from './tidy-card';

export default function PlanView() {
  const shared = useSharedStyles();
  return (
    <div className={shared.stack}>
      <FoundCard />
      <SettingsProblems />
      <ColumnChoices />
      <CandidateList />
      <NameFields />
      <SetUpCard />
      <TidyCard />
    </div>
  );
}

function FoundCard() {
  const shared = useSharedStyles();
  const store = usePaneStore();
  const job = usePaneState((state) => state.job);
  const { plan, settings } = useOpened();
  const { candidates } = plan.decision;
  const [part] = plan.parts;
  const place =
    part &&
    (part.table === null
      ? PLAN_WORDS.range(areaAddress(part.area))
      : PLAN_WORDS.table(part.table, areaAddress(part.area)));
  const isChosen =
    settings.sheets.length > 0 ||
    settings.tables.length > 0 ||
    settings.headerRow !== null ||
    settings.grouping !== null ||
    Object.keys(settings.columns).length > 0;
  return (
    <section className={shared.card}>
      <h2 className={shared.heading}>{PLAN_WORDS.title}</h2>
      <p className={shared.quiet}>{place}</p>
      {plan.lastUpdated !== null && <p className={shared.quiet}>{PLAN_WORDS.updated(plan.lastUpdated)}</p>}
      <PlaceChoices />
      <GroupingChoice />
      <Disclosure flush summary={PLAN_WORDS.why}>
        {() => (
          <ul className={shared.bullets}>
            {(candidates[0]?.reasons ?? []).map((reason) => (
              <li key={reason.signal}>{reasonSentence(reason)}</li>
            ))}
          </ul>
        )}
      </Disclosure>
      <Disclosure flush summary={PLAN_WORDS.chooseIt}>
        {() => <ChooseIt />}
      </Disclosure>
      {isChosen && (
        <div className={shared.tight}>
          <p className={shared.quiet}>{PLAN_WORDS.chosen}</p>
          <div>
            <Button
              size="small"
              disabledFocusable={job !== null}
              onClick={() => {
                focusPanel();
                void store.keep(letReaderFind);
              }}
            >
              {PLAN_WORDS.findAgain}
            </Button>
          </div>
        </div>
      )}
      {plan.decision.lookedAt.length > 0 && (
        <Disclosure flush summary={PLAN_WORDS.lookedAt}>
          {() => (
            <ul className={shared.bullets}>
              {plan.decision.lookedAt.map((one) => (
                <li key={one.sheet}>{lookedAtSentence(one)}</li>
              ))}
            </ul>
          )}
        </Disclosure>
      )}
    </section>
  );
}

function SettingsProblems() {
  const shared = useSharedStyles();
  const { settingsProblems } = useOpened();
  if (settingsProblems.length === 0) return null;
  return (
    <section className={shared.card}>
      <h2 className={shared.heading}>{PLAN_WORDS.settingsProblems}</h2>
      <ul className={shared.bullets}>
        {settingsProblems.map(settingsProblemSentence).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}
