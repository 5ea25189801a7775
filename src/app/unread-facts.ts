/** What Excel would not tell of an opened plan's sheets, for a sentence each. */
import type { UnreadOfSheet } from '#words/unread';
import type { OpenedPlan } from './open-plan';

export const unreadFacts = ({ source }: Pick<OpenedPlan, 'source'>): UnreadOfSheet[] =>
  source.grids.flatMap(({ sheet, unread = [] }) => (unread.length > 0 ? [{ sheet, facts: unread }] : []));
