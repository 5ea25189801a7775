/** Why the reader decided as it did, in words: a sentence for each signal, from the facts that came with it. */
import type { Reason } from '../../model/decision';
import { SIGNAL_WORDS } from './signals';

/** "The header "Agreed action" names it." A signal that has no words of its own is named with its facts. */
export function reasonSentence({ signal, facts }: Reason): string {
  const say = Object.hasOwn(SIGNAL_WORDS, signal) ? SIGNAL_WORDS[signal] : undefined;
  return say ? say(facts) : nameWithFacts(signal, facts);
}

/** "title-row" with its facts is "Title row (sheet: CPC plan)." */
function nameWithFacts(signal: string, facts: Reason['facts']): string {
  const name = signal
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[-_]+/g, ' ')
    .toLowerCase();
  const said = Object.entries(facts).map(([key, value]) => `${key}: ${value}`);
  const text = said.length === 0 ? name : `${name} (${said.join(', ')})`;
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
