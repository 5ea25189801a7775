// Where a test has failed the mutant is dead: the other tests are left out. Jest itself stops between files only.
import Environment from '@stryker-mutator/jest-runner/jest-env/node';

export default class extends Environment {
  #isDead = false;

  handleTestEvent({ name, test }) {
    if (name === 'test_fn_failure') this.#isDead = true;
    if (name === 'test_start' && this.#isDead) test.mode = 'skip';
  }
}
