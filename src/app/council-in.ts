/** The council whose plan it is: as somebody named it, or as the plan's own title does. */
import type { OpenedPlan } from './open-plan';

/** Up to eight words before it, the first with a capital letter; perhaps "of the ..." behind it. */
const NAME =
  /(?<![\p{L}'’.-])(?:\p{Lu}[\p{L}'’.-]* (?:(?:\p{Lu}[\p{L}'’.-]*|and|of|on|upon|the|in|with|&) ){0,7})(?:Council|Combined Authority)\b(?: of (?:the )?\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,3})?/u;

/** As written there; null where none is named. "Hartsmoor Borough Council: action plan" names Hartsmoor Borough Council. */
export const councilIn = (title: string | null): string | null =>
  (title === null ? null : NAME.exec(title)?.[0]) ?? null;

export const councilOf = ({ settings, plan }: Pick<OpenedPlan, 'settings' | 'plan'>): string | null =>
  settings.council ?? councilIn(plan.title);
