/** A thread of its own for reading, so that the page answers meanwhile: it runs this very script, since there is no other file. */
import { asProblem } from '../../app/as-problem';
import type { Grid } from '../../model/grid';
import { problemTold, readBytes, type ReadAnswer } from './read-bytes';

interface Question {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What the script does where it finds no page around it. */
export function answerQuestions(): void {
  addEventListener('message', ({ data }: MessageEvent<Question>) => {
    void readBytes(data.name, data.bytes).then((answer) => postMessage(answer));
  });
}

export class ReadingThread {
  private worker: Worker | null = null;

  /** @param script the text of the page's own script */
  constructor(private readonly script: string) {}

  private start(): Worker {
    const address = URL.createObjectURL(new Blob([this.script], { type: 'text/javascript' }));
    return new Worker(address);
  }

  /**
   * One at a time.
   *
   * @throws Problem as `openWorkbookBytes` does
   */
  async read(name: string, bytes: Uint8Array): Promise<readonly Grid[]> {
    const worker = (this.worker ??= this.start());
    const answer = await new Promise<ReadAnswer>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<ReadAnswer>) => resolve(data);
      worker.onerror = ({ message }) => reject(asProblem(new Error(message)));
      worker.postMessage({ name, bytes } satisfies Question);
    }).catch((error: unknown) => {
      this.stop();
      throw error;
    });
    if ('problem' in answer) throw problemTold(answer.problem);
    return answer.grids;
  }

  /** Ends what is under way; nothing more is heard of it. */
  stop(): void {
    this.worker?.terminate();
    this.worker = null;
  }
}
