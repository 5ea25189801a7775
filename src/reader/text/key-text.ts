/** What a line of a key begins with. */
import { readBareColour } from '../../model/status/colours';
import { readWords } from '../status/read-words';

/** Words; a longer text is a sentence. */
const MOST_WORDS = 6;

/** A status or a colour and nothing else. */
export const isKeyText = (text: string): boolean =>
  readBareColour(text) !== null ||
  (text.length <= 60 && text.split(/\s+/).length <= MOST_WORDS && readWords(text).lifecycle !== 'unknown');

/** Words of a status or a colour alone. @param text trimmed and not blank */
export const saysStatus = (text: string): boolean =>
  readBareColour(text) !== null || readWords(text).lifecycle !== 'unknown';
