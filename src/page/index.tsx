/** Starts the page; the same script run without a page around it is the thread that reads. */
import { createRoot } from 'react-dom/client';
import { today } from '../app/today';
import { PAGE_WORDS } from '#words/page';
import { canRunIn } from './host/can-run';
import { Page } from './page';
import { answerQuestions, ReadingThread } from './read/reading-thread';
import { Desk } from './state/desk';

function startPage(script: string): void {
  const element = document.getElementById('root');
  if (!element) throw new Error('The page has no #root.');
  if (!canRunIn(globalThis)) {
    element.textContent = PAGE_WORDS.tooOld;
    return;
  }
  const thread = new ReadingThread(script);
  const desk = new Desk({
    today,
    copyText: (text) => navigator.clipboard.writeText(text),
    read: (name, bytes) => thread.read(name, bytes),
    stopReading: () => thread.stop(),
  });
  addEventListener('beforeunload', (event) => {
    if (desk.isUnsaved) event.preventDefault();
  });
  createRoot(element).render(<Page desk={desk} />);
}

if (typeof document === 'undefined') answerQuestions();
// Only while it first runs does a script know its own element.
else startPage(document.currentScript?.textContent ?? '');
