/** For a field that takes only some of what can be typed: when it is left, it shows again what stands. */
import type { FocusEvent } from 'react';

/** @param value what stands, as the field shows it */
export const standingValue = (value: string) => ({
  onBlur: ({ currentTarget }: FocusEvent<HTMLInputElement>): void => {
    if (currentTarget.value !== value) currentTarget.value = value;
  },
});
