/** Leads to the view in which a problem is settled, where that is none of its own cell. */
import { Button, type ButtonProps } from '@fluentui/react-components';
import type { FindingCode } from '../../check/finding';
import { PROBLEM_WORDS } from '#words/pane-problems';
import { showView } from '../state/show-view';
import { usePaneStore } from '../state/use-pane';

/** What a status means, or where the plan is and which column holds what. */
export const leadOf = (code: FindingCode): 'statuses' | 'plan' | false =>
  code === 'status-assumed' ? 'statuses' : /column-missing|ambiguous|left-out/.test(code) && 'plan';

export function LeadButton({ code, ...rest }: ButtonProps & { readonly code: FindingCode }) {
  const store = usePaneStore();
  const lead = leadOf(code);
  return (
    lead && (
      <Button {...rest} onClick={() => showView(store, lead)}>
        {PROBLEM_WORDS.leads[lead]}
      </Button>
    )
  );
}
