/** Why the reader decided as it did, in words: a sentence for each signal, from the facts that came with it. */
import type { Reason } from '../../model/decision';
import type { Signal } from '../../model/signal';
import { SIGNAL_WORDS } from './signals';

/** "Its header "Agreed action" is one that such columns have." */
export const reasonSentence = <One extends Signal>({ signal, facts }: Reason<One>): string =>
  SIGNAL_WORDS[signal].say(facts);

/** The same of no plan in particular, for the documentation: "Its header is one that such columns have." @public */
export const signalSentence = (signal: Signal): string => SIGNAL_WORDS[signal].bare;
