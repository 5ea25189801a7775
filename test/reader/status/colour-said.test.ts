/** The colour that a status says, alone or at an end of words that say nothing else. */
import { readColourSaid } from '../../../src/reader/status/colour-said';

describe('2.6 a colour that opens or closes a text counts as the colour alone', () => {
  test.each([
    ['Red', 'red'],
    ['Red - significant delay', 'red'],
    ['Amber (some slippage)', 'amber'],
    ['Green/blue sky', 'green'],
    ['Amber because of staffing', 'amber'],
    ['Amber due to staffing', 'amber'],
    ['Red no resources', 'red'],
    ['Red not resourced', 'red'],
    ['Amber until May', 'amber'],
    ['Amber awaiting a decision', 'amber'],
    ['Amber pending funding', 'amber'],
    ['Amber some slippage', 'amber'],
    ['Amber waiting for funding', 'amber'],
    ['Amber owing to funding', 'amber'],
    ['Green with minor problems', 'green'],
    ['RAG: red for staffing', 'red'],
    ['RAG amber because of staffing', 'amber'],
    ['BRAG - blue', 'blue'],
    ['BRAG amber because of staffing', 'amber'],
    ['Amber ▲ falling', 'amber'],
    ['Staffing ▲ red', 'red'],
    ['Status: green, staffing', 'green'],
    ['Rating green - staffing', 'green'],
    ['Overall red, staffing', 'red'],
    ['Staffing - red', 'red'],
    ['Staffing remains amber', 'amber'],
    ['Staffing is red', 'red'],
    ['Staffing now green', 'green'],
    ['Staffing rag red', 'red'],
    ['Staffing brag red', 'red'],
    ['Still rated amber', 'amber'],
    ['Staffing rating amber', 'amber'],
    ['Staffing status red', 'red'],
    ['Staffing currently red', 'red'],
    ['Staffing overall red', 'red'],
  ])('"%s" says %s', (text, colour) => expect(readColourSaid(text)).toBe(colour));

  test.each([
    '',
    'Green Spaces',
    'The red team met',
    'Village green',
    'Staffing red tape',
    'Red tape - staffing and more',
    'Overall',
    'RAG rating to follow',
    'Staffing',
  ])('"%s" says none', (text) => expect(readColourSaid(text)).toBeNull());
});
