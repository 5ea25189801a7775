/** Which of several columns gives the lifecycle, which the rating, the per cent, the pace (2.2 to 2.4). */
import { grouped, type Column } from './grouped-statuses';

test.each<[string, Column[], string]>([
  ['words alone', [['Status', 'words']], 'status: Status'],
  ['colours alone', [['RAG', 'colours']], 'status: RAG'],
  [
    'words and colours',
    [
      ['Status', 'words'],
      ['RAG', 'colours'],
    ],
    'status: Status; rating: RAG',
  ],
  ['per cent alone', [['% complete', 'percent']], 'percent: % complete'],
  [
    'colours beside per cent',
    [
      ['% complete', 'percent'],
      ['RAG', 'colours'],
    ],
    'rating: RAG; percent: % complete',
  ],
  [
    'words beside per cent',
    [
      ['% complete', 'percent'],
      ['Status', 'words'],
    ],
    'status: Status; percent: % complete',
  ],
  [
    'pace beside words',
    [
      ['Status', 'words'],
      ['Progress', 'pace'],
    ],
    'status: Status; pace: Progress',
  ],
  ['pace alone', [['Progress', 'pace']], 'status: Progress'],
  [
    'pace beside answers',
    [
      ['Done?', 'answers'],
      ['Progress', 'pace'],
    ],
    'status: Done?; pace: Progress',
  ],
  [
    'answers beside words',
    [
      ['Done?', 'answers'],
      ['Status', 'words'],
    ],
    'status: Status; rivals: Done?',
  ],
  ['responses', [['Response', 'responses']], ''],
  ['codes alone', [['Status', 'codes']], 'status: Status'],
  ['codes of a rating', [['RAG', 'codes']], 'status: RAG'],
  [
    'codes of a rating beside words',
    [
      ['Status', 'words'],
      ['RAG', 'codes'],
    ],
    'status: Status; rating: RAG',
  ],
  ['a blank status', [['Status', 'blank']], 'status: Status'],
  [
    'a blank status beside colours',
    [
      ['Status', 'blank'],
      ['RAG', 'colours'],
    ],
    'status: Status; rating: RAG',
  ],
  [
    'a sure one beside one that could be',
    [
      ['Status', 'words'],
      ['Progress', 'words', { sure: false }],
    ],
    'status: Status; rivals: Progress',
  ],
  [
    'one that is fuller',
    [
      ['Status', 'words', { lives: 0.5 }],
      ['Stage', 'words', { lives: 0.8 }],
    ],
    'status: Stage; rivals: Status',
  ],
  [
    'one that is fuller, but not full',
    [
      ['Status', 'words', { lives: 0.5 }],
      ['Stage', 'words', { lives: 0.79 }],
    ],
    'status: Stage, Status; rivals: Status',
  ],
  [
    'one that is little fuller',
    [
      ['Status', 'words', { lives: 0.85 }],
      ['Stage', 'words', { lives: 1 }],
    ],
    'status: Stage, Status; rivals: Status',
  ],
  [
    'an unsure update beside a status of colours',
    [
      ['Update', 'words', { sure: false }],
      ['Status', 'colours'],
    ],
    'status: Status; rivals: Update',
  ],
  [
    'an unsure update beside a rating',
    [
      ['Update', 'words', { sure: false }],
      ['RAG', 'colours'],
    ],
    'status: Update; rating: RAG',
  ],
  [
    'the rating of an outcome beside one of progress',
    [
      ['Outcome RAG', 'colours'],
      ['Progress RAG', 'colours'],
    ],
    'status: Progress RAG',
  ],
  ['the rating of an outcome alone', [['Outcome RAG', 'colours']], 'status: Outcome RAG'],
  [
    'a column in reserve beside another',
    [
      ['Outcome', 'words', { reserve: true }],
      ['Status', 'words'],
    ],
    'status: Status',
  ],
  [
    'a column in reserve beside a blank one',
    [
      ['Outcome', 'words', { reserve: true }],
      ['Status', 'blank'],
    ],
    'status: Outcome',
  ],
])('%s', (_what, columns, said) => {
  expect(grouped(...columns)).toBe(said);
});

test.each<[string, Column[], string]>([
  [
    'the current one, then the latest',
    [
      ['Q1 status', 'words'],
      ['Q3 status', 'words'],
      ['Q2 status', 'words'],
    ],
    'status: Q3 status, Q2 status, Q1 status',
  ],
  [
    'current before dated, none and previous',
    [
      ['Previous status', 'words'],
      ['Status', 'words'],
      ['Q1 status', 'words'],
      ['Current status', 'words'],
    ],
    'status: Current status, Q1 status, Status, Previous status; rivals: Status',
  ],
  [
    'the last of two alike',
    [
      ['Status', 'words'],
      ['Status', 'words'],
    ],
    'status: Status, Status; rivals: Status',
  ],
  [
    'blank ones of a period not yet reached',
    [
      ['Q1 status', 'words'],
      ['Q2 status', 'blank'],
      ['Status', 'blank'],
    ],
    'status: Q2 status, Q1 status',
  ],
  [
    'blank ones of periods beside colours',
    [
      ['Q1 RAG', 'colours'],
      ['Q2 status', 'blank'],
    ],
    'status: Q2 status, Q1 RAG',
  ],
  [
    'previous colours beside words',
    [
      ['Status', 'words'],
      ['Previous RAG', 'colours'],
    ],
    'status: Status, Previous RAG',
  ],
  [
    'previous words beside colours',
    [
      ['Previous status', 'words'],
      ['RAG', 'colours'],
    ],
    'status: RAG, Previous status',
  ],
  [
    'previous words beside previous colours',
    [
      ['Previous status', 'words'],
      ['Previous RAG', 'colours'],
    ],
    'status: Previous status; rating: Previous RAG',
  ],
  [
    'words of an earlier quarter than colours',
    [
      ['Q1 status', 'words'],
      ['Q2 RAG', 'colours'],
    ],
    'status: Q2 RAG, Q1 status',
  ],
  [
    'words of a later quarter than colours',
    [
      ['Q2 status', 'words'],
      ['Q1 RAG', 'colours'],
    ],
    'status: Q2 status; rating: Q1 RAG',
  ],
])('Of periods: %s', (_what, columns, said) => {
  expect(grouped(...columns)).toBe(said);
});
