/** Where the user is in the pane: view and part of it, what is listed there, what is prepared. */
import type { DiscussFilter } from '../../app/filter-discussed';
import type { PanePlace } from '../../app/pane-requests';
import type { DiscussList } from './pane-state';
import type { StateHolder } from './state-holder';

export class Places {
  constructor(private readonly holder: StateHolder) {}

  goTo(place: PanePlace): void {
    this.holder.put({ type: 'went', place });
  }

  /** Opens or closes what is prepared before writing. */
  prepare(isOpen: boolean): void {
    this.holder.put({ type: 'prepares', isOpen });
  }

  filterDiscussed(filter: DiscussFilter): void {
    this.holder.put({ type: 'discussing', filter });
  }

  listDiscussed(list: DiscussList): void {
    this.holder.put({ type: 'lists-discussed', list });
  }
}
