/** A write as a list of small steps in order, packed into as few requests as they go through. */
import { PAYLOAD_BYTES } from '../host/payload-size';

/** Something that one request takes as a whole. */
export interface Step {
  /** Of the request, at most. */
  readonly bytes: number;
  readonly run: (context: Excel.RequestContext) => void;
}

/** Bytes of one call or property in a request, with the path that leads to it. */
const ACTION_BYTES = 300;

export const step = (actions: number, run: Step['run'], dataBytes = 0): Step => ({
  bytes: actions * ACTION_BYTES + dataBytes,
  run,
});

const bytesOf = (steps: readonly Step[]): number => steps.reduce((sum, { bytes }) => sum + bytes, 0);

/**
 * One request where everything fits; otherwise one for each of the parts, or more for a part that is itself too large.
 *
 * @param parts in order: a part is what belongs to one sheet
 */
export function packSteps(parts: readonly (readonly Step[])[], most = PAYLOAD_BYTES): Step[][] {
  const all = parts.flat();
  if (bytesOf(all) <= most) return all.length > 0 ? [all] : [];
  return parts.flatMap((part) => packPart(part, most));
}

function packPart(part: readonly Step[], most: number): Step[][] {
  const requests: Step[][] = [];
  let room = -1;
  for (const one of part) {
    if (one.bytes > room) {
      requests.push([]);
      room = most;
    }
    requests.at(-1)?.push(one);
    room -= one.bytes;
  }
  return requests;
}
