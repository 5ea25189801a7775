/** What a line of a key begins with. */
import { readBareColour } from '../status/colours';
import { readWords } from '../status/read-words';

/** A status or a colour and nothing else. */
export const isKeyText = (text: string): boolean =>
  readBareColour(text) !== null || (text.length <= 60 && readWords(text).lifecycle !== 'unknown');
