/** Copies text to the clipboard; where the page may not, the text is shown to be selected. */
import { headlineText } from '../../app/headline-text';
import { WRITE_WORDS } from '#words/pane';
import type { StateHolder } from './state-holder';

export interface CopyWords {
  /** Said once it is done. */
  readonly copied: string;
  /** Names the text where it has to be copied by hand. */
  readonly label: string;
}

export class Copying {
  constructor(
    private readonly holder: StateHolder,
    private readonly copyText: (text: string) => Promise<void>,
  ) {}

  async headline(): Promise<void> {
    const { opened } = this.holder.get();
    if (opened === null) return;
    await this.text(headlineText(opened), { copied: WRITE_WORDS.copied, label: WRITE_WORDS.copyText });
  }

  async text(text: string, { copied, label }: CopyWords): Promise<void> {
    try {
      await this.copyText(text);
      this.holder.notice({ kind: 'said', text: copied });
    } catch {
      this.holder.notice({ kind: 'copy-by-hand', text, label });
    }
  }
}
