/** Ask the owners of actions: whom about what, as a text to copy and as a mail to open. Nothing is sent. */
import type { IsoDate } from '../model/days/day';
import { listWhomToAsk, type Asked, type OwnerToAsk } from '../report/ask-list';
import { askIntro, askLine, askMore, askReasons, askSubject } from '#words/ask';
import { planTitle } from '#words/plan-title';
import type { OpenedPlan } from './open-plan';
import { sinceLast } from './since-last';

/** One action, and why it is asked about. */
interface ActionAsked extends Asked {
  readonly says: string;
}

export interface OwnerAsked extends OwnerToAsk {
  readonly asked: readonly ActionAsked[];
  readonly text: string;
  /** Opens a mail without an addressee; cut at whole lines where a mail program would cut it. */
  readonly mail: string;
}

/** Longer links are cut by programs on their way to the mail. */
export const LONGEST_MAIL = 1900;

/** @param since null: the latest snapshot before the day of the figures */
export function askOwners(opened: OpenedPlan, since: IsoDate | null): OwnerAsked[] {
  const { plan, asAt, settings, fileName } = opened;
  const { snapshots } = sinceLast(opened);
  const earlier = snapshots.findLast(({ day }) => (since === null ? day < asAt : day <= since)) ?? null;
  const names = { council: settings.council, planName: settings.planName ?? plan.title, fileName };
  const subject = askSubject(planTitle(names), asAt);
  return listWhomToAsk(plan, asAt, earlier, settings.sameOwners).map((owner) => {
    const day = earlier?.day ?? null;
    const asked = owner.asked.map((one) => ({ ...one, says: askReasons(lineOf(one), day) }));
    const lines = asked.map((one) => askLine(lineOf(one), one.says));
    const intro = askIntro(lines.length);
    return {
      ...owner,
      asked,
      text: [subject, '', intro, '', ...lines].join('\n'),
      mail: mailOf(subject, intro, lines),
    };
  });
}

const lineOf = ({ action, due, daysOverdue, reasons }: Asked) => ({
  reference: action.reference?.text ?? '',
  text: action.text.text.replace(/\s+/g, ' '),
  due,
  daysOverdue,
  reasons,
});

/** As many lines as there is room for; how many are left out is said. */
function mailOf(subject: string, intro: string, lines: readonly string[]): string {
  const linkOf = (shown: number): string => {
    const more = lines.length > shown ? [askMore(lines.length - shown)] : [];
    const body = [intro, '', ...lines.slice(0, shown), ...more].join('\r\n');
    return `mailto:?subject=${encoded(subject)}&body=${encoded(body)}`;
  };
  let shown = lines.length;
  while (shown > 0 && linkOf(shown).length > LONGEST_MAIL) shown--;
  return linkOf(shown);
}

/** Half of a character that takes two cannot be said in a link. */
const encoded = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'));
