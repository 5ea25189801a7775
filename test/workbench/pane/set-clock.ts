/** Sets the clock of the add-in's page ahead or back to a day, so that a sample is met on the day that it was made for. */

/** It goes on from there: only what is asked for the time now is another. @param day "2025-09-26" */
export function setClock(frame: Window & typeof globalThis, day: string): void {
  const usual = frame.Date;
  const ahead = new usual(`${day}T12:00:00`).getTime() - usual.now();
  frame.Date = new Proxy(usual, {
    construct: (target, parts, made) =>
      Reflect.construct(target, parts.length === 0 ? [target.now() + ahead] : parts, made) as Date,
    get: (target, name) =>
      name === 'now' ? () => target.now() + ahead : (Reflect.get(target, name) as unknown),
  });
}
