/** The edition for the web site: what only the council can say of it, and the button that makes it. */
import { useState } from 'react';
import { Button, Checkbox, Field, Input } from '@fluentui/react-components';
import type { Preparation } from '../../edit/prepare-summaries';
import { EDITION_WORDS } from '#words/pane-edition';
import { useSharedStyles } from '../parts/use-shared-styles';
import { makeEdition } from '../state/edition-making';
import { usePaneState, usePaneStore } from '../state/use-pane';

/** @param wanted names as they are typed; which sheets a summary has does not matter here */
export function EditionPart({ wanted }: { readonly wanted: Preparation }) {
  const shared = useSharedStyles();
  const store = usePaneStore();
  const job = usePaneState((state) => state.job);
  const [contact, setContact] = useState('');
  const [nextUpdate, setNextUpdate] = useState('');
  const [withOwners, setWithOwners] = useState(false);
  const { make, made } = store.host.isLive ? EDITION_WORDS.inExcel : EDITION_WORDS.onPage;
  const facts = { contact: contact.trim() || null, nextUpdate: nextUpdate || null, withOwners };
  return (
    <section className={shared.tight}>
      <h2 className={shared.subheading}>{EDITION_WORDS.title}</h2>
      <p className={shared.quiet}>{EDITION_WORDS.what}</p>
      <Field label={EDITION_WORDS.contact}>
        <Input value={contact} onChange={(_, { value }) => setContact(value)} />
      </Field>
      <Field label={EDITION_WORDS.nextUpdate}>
        <Input type="date" value={nextUpdate} onChange={(_, { value }) => setNextUpdate(value)} />
      </Field>
      <Checkbox
        label={EDITION_WORDS.withOwners}
        checked={withOwners}
        onChange={(_, { checked }) => setWithOwners(checked === true)}
      />
      <div>
        <Button
          size="small"
          disabledFocusable={job !== null}
          onClick={() => void makeEdition(store.doer, store.host, wanted, facts, made)}
        >
          {make}
        </Button>
      </div>
    </section>
  );
}
