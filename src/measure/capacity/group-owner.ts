/** Whether an owner is a group, so that nobody in it answers for the action. */

const GROUPS: ReadonlySet<string> = new Set([
  ...['team', 'teams', 'board', 'committee', 'group', 'panel', 'forum', 'network', 'partnership', 'cabinet'],
  ...['council', 'service', 'services', 'department', 'directorate', 'directors', 'managers', 'officers'],
  ...['members', 'councillors', 'heads', 'leaders', 'leadership', 'staff', 'all', 'everyone', 'various'],
  ...['clt', 'slt', 'smt', 'cmt', 'elt', 'emt', 'lt'],
]);
/** One person, whatever is named beside: "Team Leader", "Chair of the Board". */
const PERSONS: ReadonlySet<string> = new Set([
  ...['leader', 'manager', 'head', 'director', 'officer', 'lead', 'chair', 'clerk', 'secretary', 'member'],
  ...['coordinator', 'chief', 'executive', 'holder', 'adviser', 'advisor', 'partner', 'councillor', 'cllr'],
]);

export function isGroup(owner: string): boolean {
  const words = owner.toLowerCase().split(/[^\p{L}]+/u);
  return words.some((word) => GROUPS.has(word)) && !words.some((word) => PERSONS.has(word));
}
