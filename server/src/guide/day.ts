/** Days as people write them in front matter and comments: `YYYY-MM-DD`. */

/**
 * Says whether a text is a day of the calendar.
 *
 * @param text any text
 */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && dayOf(instantOf(text)) === text;
}

/**
 * The day so many days later.
 *
 * @param day a day of the calendar
 * @param days how many; below zero for earlier
 */
export function daysAfter(day: string, days: number): string {
  return dayOf(instantOf(day) + days * millisecondsOfDay);
}

/**
 * The same day of the next year; 28 February after a leap day.
 *
 * @param day a day of the calendar
 */
export function yearAfter(day: string): string {
  const next = `${String(Number(day.slice(0, 4)) + 1).padStart(4, '0')}${day.slice(4)}`;
  return isDay(next) ? next : `${next.slice(0, 8)}28`;
}

/**
 * How many days lie between two days.
 *
 * @param from a day of the calendar
 * @param to another; the result is below zero when it is earlier
 */
export function daysBetween(from: string, to: string): number {
  return Math.round((instantOf(to) - instantOf(from)) / millisecondsOfDay);
}

/**
 * The day of an instant where the clock's owner is.
 *
 * @param now the instant
 */
export function localDay(now: Date): string {
  const pad = (value: number, length: number): string => String(value).padStart(length, '0');
  return `${pad(now.getFullYear(), 4)}-${pad(now.getMonth() + 1, 2)}-${pad(now.getDate(), 2)}`;
}

const millisecondsOfDay = 86_400_000;

function instantOf(day: string): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));
}

/** Empty for an instant outside the years 0 to 9999. */
function dayOf(instant: number): string {
  return Number.isFinite(instant)
    ? (/^\d{4}-\d{2}-\d{2}/.exec(new Date(instant).toISOString())?.[0] ?? '')
    : '';
}
