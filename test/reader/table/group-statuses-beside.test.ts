/** Columns of statuses beside others that nearly change what they give: questions, outcomes, periods of both kinds (2.2 to 2.4, 2.8). */
import type { Question } from '../../../src/reader/status/yes-no';
import { grouped, type Column } from './grouped-statuses';

test.each<[string, Column[], string]>([
  [
    'a code that no rating is named by, beside words',
    [
      ['Status', 'words'],
      ['Zzz', 'codes'],
    ],
    'status: Status',
  ],
  [
    'sure words beside a status of colours',
    [
      ['Status', 'words'],
      ['Delivery status', 'colours'],
    ],
    'status: Status; rating: Delivery status',
  ],
  [
    'words under a rating beside per cent',
    [
      ['RAG', 'words'],
      ['% complete', 'percent'],
    ],
    'status: RAG; percent: % complete',
  ],
  [
    'the rating of an outcome beside per cent',
    [
      ['% complete', 'percent'],
      ['Outcome RAG', 'colours'],
    ],
    'rating: Outcome RAG; percent: % complete',
  ],
  [
    'the rating of an outcome beside responses',
    [
      ['Response', 'responses'],
      ['Outcome RAG', 'colours'],
    ],
    'status: Outcome RAG',
  ],
  [
    'an unsure update beside a status of colours and per cent',
    [
      ['Update', 'words', { sure: false }],
      ['Status', 'colours'],
      ['% complete', 'percent'],
    ],
    'rating: Status; percent: % complete',
  ],
])('Beside others: %s', (_what, columns, said) => {
  expect(grouped(...columns)).toBe(said);
});

describe('Columns that ask', () => {
  const ask = (header: string, question: Question): Column => [header, 'answers', { question }];
  test.each<[string, Column[], string]>([
    ['whether it is done, alone', [ask('Done?', 'done')], 'status: Done?'],
    ['whether it has not begun, alone', [ask('Not begun?', 'waiting')], ''],
    [
      'whether it has not begun, beside another',
      [ask('Not begun?', 'waiting'), ask('Done?', 'done')],
      'status: Done?, Not begun?',
    ],
    ['twice whether it is amber', [ask('Amber', 'amber'), ask('Amber now', 'amber')], ''],
    ['whether it is amber, beside words', [ask('Amber', 'amber'), ['Status', 'words']], 'status: Status'],
    [
      'twice the same',
      [ask('Finished?', 'done'), ask('Done?', 'done')],
      'status: Done?, Finished?; rivals: Finished?',
    ],
    ['the same beside words', [ask('Done?', 'done'), ['Status', 'words']], 'status: Status; rivals: Done?'],
  ])('%s', (_what, columns, said) => {
    expect(grouped(...columns)).toBe(said);
  });
});

test.each<[string, Column[], string]>([
  [
    'the latest of several words beside colours between them',
    [
      ['Q1 status', 'words'],
      ['Q3 status', 'words'],
      ['Q2 RAG', 'colours'],
    ],
    'status: Q3 status, Q1 status; rating: Q2 RAG',
  ],
  [
    'words of the quarter of the colours',
    [
      ['Q2 status', 'words'],
      ['Q2 RAG', 'colours'],
    ],
    'status: Q2 status; rating: Q2 RAG',
  ],
  [
    'words of no quarter beside colours of one',
    [
      ['Status', 'words'],
      ['Q2 RAG', 'colours'],
    ],
    'status: Status; rating: Q2 RAG',
  ],
  [
    'words of a quarter beside colours of none',
    [
      ['Q1 status', 'words'],
      ['RAG', 'colours'],
    ],
    'status: Q1 status; rating: RAG',
  ],
  [
    'words of a quarter and of none, beside colours of a later one',
    [
      ['Q1 status', 'words'],
      ['Status', 'words'],
      ['Q2 RAG', 'colours'],
    ],
    'status: Q1 status, Status; rating: Q2 RAG; rivals: Status',
  ],
  [
    'colours of two quarters around words of one',
    [
      ['Q1 RAG', 'colours'],
      ['Q2 status', 'words'],
      ['Q3 RAG', 'colours'],
    ],
    'status: Q3 RAG, Q1 RAG, Q2 status',
  ],
  [
    'previous words among others beside colours of before',
    [
      ['Status', 'words'],
      ['Previous status', 'words'],
      ['Previous RAG', 'colours'],
    ],
    'status: Status, Previous status; rating: Previous RAG',
  ],
  [
    'a blank quarter beside colours and a blank of colours',
    [
      ['Q3 status', 'blank'],
      ['Q1 RAG', 'colours'],
      ['Q2 RAG', 'blank'],
    ],
    'status: Q3 status, Q2 RAG, Q1 RAG',
  ],
  [
    'a blank quarter beside a blank of colours',
    [
      ['Q3 status', 'blank'],
      ['RAG', 'blank'],
    ],
    'status: Q3 status; rating: RAG',
  ],
  [
    'a quarter of codes and a blank one beside colours',
    [
      ['Q3 status', 'blank'],
      ['Q2 status', 'codes'],
      ['Q1 RAG', 'colours'],
    ],
    'status: Q3 status, Q2 status; rating: Q1 RAG',
  ],
  [
    'a blank quarter and a blank status beside colours',
    [
      ['Q3 status', 'blank'],
      ['Status', 'blank'],
      ['RAG', 'colours'],
    ],
    'status: Q3 status, RAG, Status',
  ],
])('Of periods as well: %s', (_what, columns, said) => {
  expect(grouped(...columns)).toBe(said);
});

test.each<[string, Column[], string]>([
  [
    'codes under what hardly says a status, beside colours under what says a rating',
    [
      ['Stage', 'codes'],
      ['RAG', 'colours'],
    ],
    'status: RAG',
  ],
  [
    'codes and colours under headers that say as much',
    [
      ['Stage', 'codes'],
      ['Overall', 'colours'],
    ],
    'status: Overall',
  ],
  [
    'codes under what says a status more than the other a rating',
    [
      ['Progress', 'codes'],
      ['Overall', 'colours'],
    ],
    'status: Progress; rating: Overall',
  ],
  [
    'the whole among others beside one of its sides',
    [
      ['Overall RAG', 'colours'],
      ['RAG', 'colours'],
      ['Cost RAG', 'colours'],
    ],
    'status: Overall RAG',
  ],
  [
    'the whole where nothing beside it is of a side',
    [
      ['Overall RAG', 'colours'],
      ['RAG', 'colours'],
    ],
    'status: RAG, Overall RAG; rivals: Overall RAG',
  ],
  [
    'codes of a rating beside colours, of which they are no rival',
    [
      ['RAG', 'codes'],
      ['BRAG', 'colours'],
    ],
    'status: BRAG, RAG',
  ],
  [
    'a quarter that could be a status beside one that is, of which it is no rival',
    [
      ['Status', 'words'],
      ['Q1 progress', 'words', { sure: false }],
    ],
    'status: Status',
  ],
  [
    'whether it has begun and whether it is done, beside colours',
    [
      ['Started?', 'answers', { question: 'started' }],
      ['Done?', 'answers', { question: 'done' }],
      ['RAG', 'colours'],
    ],
    'status: Done?, Started?; rating: RAG',
  ],
])('Of several that could be it: %s', (_what, columns, said) => {
  expect(grouped(...columns)).toBe(said);
});
