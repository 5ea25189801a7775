/** Plain properties as data: their first value, and what Excel accepts for them. */
import { parseColour } from '../model/colour';
import { invalidArgument } from './errors';

export interface Field {
  readonly initial: unknown;
  /** The value as Excel keeps it; throws InvalidArgument. `location` is "ChartLegend.position". */
  readonly accept: (value: unknown, location: string) => unknown;
}
export type Fields = Readonly<Record<string, Field>>;

const ofType =
  (type: 'string' | 'number' | 'boolean') =>
  (value: unknown, location: string): unknown => {
    if (typeof value !== type) throw invalidArgument(location);
    return value;
  };

export const flag = (initial: boolean | null): Field => ({ initial, accept: ofType('boolean') });
export const text = (initial: string | null): Field => ({ initial, accept: ofType('string') });
export const number = (initial: number | null): Field => ({ initial, accept: ofType('number') });
export const anything = (initial: unknown): Field => ({ initial, accept: (value) => value });

/** One of the words of an Excel enumeration. */
export const choice = (initial: string | null, words: readonly string[]): Field => ({
  initial,
  accept(value, location) {
    if (typeof value !== 'string' || !words.includes(value)) throw invalidArgument(location);
    return value;
  },
});

/** "#RRGGBB", or a name that HTML knows. */
export const colour = (initial: string | null): Field => ({
  initial,
  accept(value, location) {
    const parsed = parseColour(value);
    if (parsed === null) throw invalidArgument(location);
    return parsed;
  },
});

export const fieldNames = (fields: Fields | undefined): readonly string[] => Object.keys(fields ?? {});
