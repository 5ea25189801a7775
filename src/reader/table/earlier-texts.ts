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
/** "Update 2", "12 month update": the wording, and the figure that tells it from others. */
const FIGURE = /^(\D*)(\d{1,2})(\D*)$/;

interface Placed<One extends Claim> {
  readonly claim: One;
  readonly column: number;
  readonly period: Period | null;
}

function placed<One extends Claim>(claims: readonly One[]): Placed<One>[] {
  const wordings = claims.map(({ label }) => {
    const [, before = '', figure, after = ''] = FIGURE.exec(label.words.level) ?? [];
    return figure === undefined ? null : { wording: `${before}#${after}`, order: Number(figure) };
  });
  return claims.map((claim, at) => {
    const own = wordings[at];
    const isNumbered = wordings.filter((other) => other?.wording === own?.wording).length > 1;
    const period =
      readPeriod(claim.label.text) ??
      (own && isNumbered ? { kind: 'dated' as const, order: own.order } : null);
    return { claim, column: claim.label.column, period };
  });
}

/** The claims to columns without those to texts of an earlier period, or of one that nobody has written about so far. */
export function withoutEarlier<One extends Claim>(claims: readonly One[]): One[] {
  const overtaken = WRITTEN_ANEW.flatMap((role) => {
    const dated = placed(claims.filter((claim) => claim.role === role)).filter(
      ({ period }) => period !== null,
    );
    const [latest] = orderPeriods(dated.filter(({ claim }) => claim.isFilled));
    return latest ? dated.filter((one) => one.claim !== latest.claim).map(({ claim }) => claim) : [];
  });
  return overtaken.length === 0 ? [...claims] : claims.filter((claim) => !overtaken.includes(claim));
}
