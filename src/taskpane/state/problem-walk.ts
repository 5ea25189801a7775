/** The way through the problems of the plan: whatever is done about one, the next comes to hand and the grid goes along. */
import { problemAfter, problemsIn, type ProblemOrder } from '../../app/problems';
import type { Finding } from '../../check/finding';
import { acceptFindings, type SettingsChange } from '../../edit/decide';
import type { Mend } from '../../edit/mend';
import type { ChecksList, ChecksPlace } from './checks-place';
import type { StateHolder } from './state-holder';

/** What the walk has done for it. */
interface Doer {
  mend(mends: readonly Mend[]): Promise<void>;
  keep(change: SettingsChange): Promise<void>;
}

/** The one in hand; null where there is no problem. */
export const problemInHand = (problems: readonly Finding[], { problem }: ChecksPlace): Finding | null =>
  problem ?? problems[0] ?? null;

export class ProblemWalk {
  constructor(
    private readonly holder: StateHolder,
    private readonly doer: Doer,
  ) {}

  private get problems(): readonly Finding[] {
    const { opened, checks } = this.holder.get();
    return opened === null ? [] : problemsIn(opened, checks.order);
  }

  private get current(): Finding | null {
    return problemInHand(this.problems, this.holder.get().checks);
  }

  /** The user has come to the problem in hand: the view takes the grid to its cell. */
  arrive(): void {
    this.holder.put({ type: 'arrived' });
  }

  takeUp(problem: Finding | null): void {
    this.holder.put({ type: 'took-up', problem });
    this.arrive();
  }

  step(by: 1 | -1): void {
    this.takeUp(problemAfter(this.problems, this.current, by));
  }

  list(shows: ChecksList): void {
    this.holder.put({ type: 'listed', shows });
  }

  order(order: ProblemOrder): void {
    // The one in hand stays, also where it was only the first of the other order.
    this.holder.put({ type: 'took-up', problem: this.current });
    this.holder.put({ type: 'ordered', order });
  }

  /** Writes into cells, as one undo step, and goes on. */
  mend(mends: readonly Mend[]): Promise<void> {
    return this.goOnAfter(() => this.doer.mend(mends));
  }

  accept(finding: Finding): Promise<void> {
    return this.goOnAfter(() => this.doer.keep((settings) => acceptFindings(settings, [finding])));
  }

  private async goOnAfter(work: () => Promise<void>): Promise<void> {
    this.holder.put({ type: 'took-up', problem: this.current });
    await work();
    this.arrive();
  }
}
