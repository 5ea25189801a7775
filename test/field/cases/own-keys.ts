/** The plan's own key is obeyed, whatever words or symbols it explains and however it is laid out. */
import { sixActions } from './six-actions';

const WORDS = 'Open | Closed | Parked | Open | Closed | Parked';
const SAID = [
  ...['in-progress key', 'excluded key', 'not-started key'],
  ...['in-progress key', 'excluded key', 'not-started key'],
];

const keyed = (name: string, why: string, above: string, statuses: string, answers: readonly string[]) =>
  sixActions({
    name,
    why,
    above,
    headers: 'Recommendation | Action | Lead | Due date | Status',
    cells: { Status: statuses },
    answers,
    notFindings: ['status-assumed'],
  });

export const OWN_KEYS = [
  keyed(
    'a key of words',
    'Closed is what the key says it is: superseded',
    'Key\nOpen | Work has begun\nClosed | Superseded\nParked | Not started\n|',
    WORDS,
    SAID,
  ),
  keyed(
    'a key of symbols',
    'a symbol is what the key says it is',
    'Key\n● | Complete\n◐ | In progress\n○ | Not started\n|',
    '● | ○ | ◐ | ● | ○ | ◐',
    [
      ...['completed key', 'not-started key', 'in-progress key'],
      ...['completed key', 'not-started key', 'in-progress key'],
    ],
  ),
  keyed(
    'a key in one line',
    'a key is a key in one line too',
    'Key: Open = work has begun; Closed = superseded; Parked = not started\n|',
    WORDS,
    SAID,
  ),
];
