/** Which of several columns says most plainly how the action stands, and which stand back for what they are of (2.2, 2.8). */
import { grouped, type Column } from './grouped-statuses';

test.each<[string, Column[], string]>([
  [
    'a plain one before one of something, in words',
    [
      ['Status', 'words'],
      ['Procurement status', 'words'],
    ],
    'status: Status, Procurement status; rivals: Procurement status',
  ],
  [
    'a plain one after one of something, in colours',
    [
      ['Partner RAG', 'colours'],
      ['RAG', 'colours'],
    ],
    'status: RAG, Partner RAG; rivals: Partner RAG',
  ],
  [
    'one of the action before one of what it is of',
    [
      ['Action RAG', 'colours'],
      ['Theme RAG', 'colours'],
    ],
    'status: Action RAG, Theme RAG; rivals: Theme RAG',
  ],
  [
    'one that was said after the plain one',
    [
      ['Status', 'words'],
      ['Verified status', 'words'],
    ],
    'status: Verified status, Status; rivals: Status',
  ],
  [
    'the rating of a measure beside that of the action',
    [
      ['Action RAG', 'colours'],
      ['Measure RAG', 'colours'],
    ],
    'status: Action RAG',
  ],
  ['the rating of a measure alone', [['KPI RAG', 'colours']], 'status: KPI RAG'],
  [
    'the rating of a milestone beside a plain one',
    [
      ['RAG', 'colours'],
      ['Milestone RAG', 'colours'],
    ],
    'status: RAG',
  ],
  [
    'the rating of a milestone beside that of a theme',
    [
      ['Theme RAG', 'colours'],
      ['Milestone RAG', 'colours'],
    ],
    'status: Milestone RAG, Theme RAG; rivals: Theme RAG',
  ],
  [
    'words of an update beside the status of a theme',
    [
      ['Theme status', 'colours'],
      ['Action progress', 'words', { sure: false }],
    ],
    'status: Action progress; rating: Theme status',
  ],
  [
    'whether it has started beside colours',
    [
      ['Started?', 'answers', { question: 'started' }],
      ['RAG', 'colours'],
    ],
    'status: RAG; rivals: Started?',
  ],
  ...['Closing status', 'Signed off status', 'Second status', 'Outturn status'].map(
    (later): [string, Column[], string] => [
      'what was said in the end',
      [
        ['Status', 'words'],
        [later, 'words'],
      ],
      `status: ${later}, Status; rivals: Status`,
    ],
  ),
  [
    'whether it has started beside colours of few',
    [
      ['Started?', 'answers', { question: 'started' }],
      ['RAG', 'colours', { isSparse: true }],
    ],
    'status: Started?; rating: RAG',
  ],
  [
    'boards of one calendar year',
    [
      ['Board 12 Feb', 'colours'],
      ['Board 14 May', 'colours'],
      ['Board 10 Sept', 'colours'],
    ],
    'status: Board 10 Sept, Board 14 May, Board 12 Feb',
  ],
])('%s', (_what, columns, said) => {
  expect(grouped(...columns)).toBe(said);
});
