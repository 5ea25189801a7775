/** Of columns of texts that are written anew each period, which have been overtaken: "January update" beside "April update". */
import type { ColumnRole } from '../../model/terms';
import type { Header } from './block';
import { orderPeriods } from './order-periods';
import { readPeriod, type Period } from './read-period';

interface Claim {
  readonly role: ColumnRole;
  readonly label: Header;
  readonly isFilled: boolean;
}

const WRITTEN_ANEW: readonly ColumnRole[] = ['update', 'impact', 'nextSteps'];
/** What tells "Update 2" from "Update 1", and "12 month update" from that of six. */
const FIGURE = /\d{1,2}/;
const wordingOf = ({ label }: Claim): string => label.words.said.replace(FIGURE, '#');

/** Its period, or the place of its figure among headers of the same wording. */
function periodOf(claim: Claim, claims: readonly Claim[]): Period | null {
  const figure = FIGURE.exec(claim.label.words.said)?.[0];
  const alike = claims.filter((other) => wordingOf(other) === wordingOf(claim));
  // Several outcomes, or steps, are no later than one another.
  const numbered: Period | null =
    claim.role === 'update' && figure !== undefined && alike.length > 1
      ? { kind: 'dated', order: Number(figure) }
      : null;
  return readPeriod(claim.label.text) ?? numbered;
}

/** The claims to columns without those to texts of an earlier period, or of one that nobody has written about so far. */
export function withoutEarlier<One extends Claim>(claims: readonly One[]): One[] {
  const overtaken = WRITTEN_ANEW.flatMap((role) => {
    const own = claims.filter((claim) => claim.role === role);
    const dated = own
      .map((claim) => ({ claim, column: claim.label.column, period: periodOf(claim, own) }))
      .filter(({ period }) => period !== null);
    const [latest] = orderPeriods(dated.filter(({ claim }) => claim.isFilled));
    return latest ? dated.filter((one) => one.claim !== latest.claim).map(({ claim }) => claim) : [];
  });
  return overtaken.length === 0 ? [...claims] : claims.filter((claim) => !overtaken.includes(claim));
}
