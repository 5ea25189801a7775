/** "Recommendations alike across plans": three words in a row or more, small words aside; nothing by likeness. */
import { findSharedWords } from '../../src/portfolio/shared-words';

const shared = (...plans: string[][]) => findSharedWords(plans);

describe('Recommendations that share words', () => {
  test('have three words in a row in common, in two plans; small words neither count nor part them', () => {
    const found = shared(
      ['Agree the medium term financial strategy by spring'],
      ['Refresh a Medium-Term plan', 'Publish your medium term and financial strategy'],
    );
    expect(found).toEqual([
      {
        words: ['medium term financial strategy'],
        plans: 2,
        places: [
          { plan: 0, recommendation: 0 },
          { plan: 1, recommendation: 1 },
        ],
      },
    ]);
  });

  test('two words in a row are too few, and so are three in another order or parted by a full stop', () => {
    expect(shared(['Improve member development soon'], ['Fund member development'])).toEqual([]);
    expect(shared(['One strong voice'], ['One voice strong'])).toEqual([]);
    expect(shared(['Review housing repairs'], ['Review. Housing repairs; review housing'])).toEqual([]);
  });

  test('of one plan alone are not listed: it is other plans that are looked for', () => {
    expect(shared(['Train every new member', 'Train every new member twice'], ['Save water'])).toEqual([]);
  });

  test('stand with those in most plans first, and the longer words first where plans are as many', () => {
    const found = shared(
      ['Build homes near stations. Rebuild trust between members of all groups quickly'],
      ['Rebuild trust between members of groups; build homes near shops'],
      ['Build homes near schools'],
    );
    expect(found.map(({ words, plans }) => [words[0], plans])).toEqual([
      ['Build homes near', 3],
      ['Rebuild trust between members of all groups', 2],
    ]);
  });

  test('with the same places are one group with all the words that they share', () => {
    const [group] = shared(
      ['Map skills gaps early and then train every manager'],
      ['Train every manager; map skills gaps early'],
    );
    expect(group?.words).toEqual(['Map skills gaps early', 'train every manager']);
  });
});
