/** One kind of finding: what is wrong in a sentence, why it matters, the cells, and what can be done about it. */
import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { acceptFindings } from '../../edit/decide';
import type { Finding } from '../../check/finding';
import { hasOneSheet } from '../../model/plan-sheets';
import type { FindingGroup } from '../../check/group-findings';
import { findingTitle, titleOfAll, whatToDoAboutAll, whyItMatters } from '#words/findings';
import { PROBLEM_WORDS } from '#words/pane-problems';
import { CHECKS_WORDS } from '#words/pane-views';
import { CellLink } from '../parts/cell-link';
import { Disclosure } from '../parts/disclosure';
import { SeverityIcon } from '../parts/severity-icon';
import { ShowSome } from '../parts/show-some';
import { useSharedStyles } from '../parts/use-shared-styles';
import { focusPanel } from '../state/show-view';
import { useBusy, useOpened, usePaneStore } from '../state/use-pane';
import { FindingDetails } from './finding-details';
import { LeadButton } from './lead-button';
import { MendList } from './mend-list';

const CELLS_SHOWN = 18;

const useStyles = makeStyles({
  card: { marginBottom: '8px' },
  title: { display: 'flex', gap: '8px', alignItems: 'flex-start' },
  cells: { display: 'flex', flexWrap: 'wrap', gap: '2px 10px', fontVariantNumeric: 'tabular-nums' },
});

export function FindingCard({ group: { code, severity, open } }: { readonly group: FindingGroup }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  if (open.length === 0) return null;
  const title = titleOfAll(open);
  return (
    <li className={mergeClasses(shared.card, styles.card)}>
      <h3 className={mergeClasses(shared.heading, styles.title)}>
        <SeverityIcon severity={severity} />
        <span className={shared.grow}>{title}</span>
      </h3>
      <p className={shared.quiet}>
        {whyItMatters(code)} {whatToDoAboutAll(open)}
      </p>
      <FindingCells findings={open} />
      <MendList findings={open} />
      {open.length > 1 && (
        <Disclosure flush summary={CHECKS_WORDS.details} label={CHECKS_WORDS.detailsLabel(title)}>
          {() => <FindingDetails findings={open} />}
        </Disclosure>
      )}
      <CardActions findings={open} title={title} />
    </li>
  );
}

/** The cells as links; what is about the whole plan has none. */
function FindingCells({ findings }: { readonly findings: readonly Finding[] }) {
  const styles = useStyles();
  const { plan } = useOpened();
  const cells = findings.filter(({ cell }) => cell !== null);
  const withSheet = !hasOneSheet(plan);
  if (cells.length === 0) return null;
  return (
    <ShowSome items={cells} step={CELLS_SHOWN}>
      {(shown) => (
        <div className={styles.cells}>
          {shown.map(
            (finding, index) =>
              finding.cell && (
                <CellLink
                  key={index}
                  cell={finding.cell}
                  about={findingTitle(finding)}
                  withSheet={withSheet}
                />
              ),
          )}
        </div>
      )}
    </ShowSome>
  );
}

function CardActions({ findings, title }: { readonly findings: readonly Finding[]; readonly title: string }) {
  const shared = useSharedStyles();
  const store = usePaneStore();
  const isBusy = useBusy();
  const accept = () => {
    // The card goes away with its button.
    focusPanel();
    void store.keep((settings) => acceptFindings(settings, findings));
  };
  return (
    <div className={shared.row}>
      {findings[0] && <LeadButton code={findings[0].code} size="small" />}
      <Button
        size="small"
        aria-label={PROBLEM_WORDS.oneByOneLabel(title)}
        onClick={() => store.problems.takeUp(findings[0] ?? null)}
      >
        {PROBLEM_WORDS.oneByOne}
      </Button>
      <Button
        size="small"
        appearance="subtle"
        aria-label={CHECKS_WORDS.acceptLabel(findings.length, title)}
        disabledFocusable={isBusy}
        onClick={accept}
      >
        {CHECKS_WORDS.accept(findings.length)}
      </Button>
    </div>
  );
}
