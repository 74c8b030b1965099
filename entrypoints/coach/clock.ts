const MINUTE = 60_000;

const twoDigits = (n: number): string => String(n).padStart(2, '0');

/**
 * A moment as this machine's clock shows it: ISO 8601 with the offset in force there on that day. What people
 * promise and when a desk opens is told by that clock: «avant 17 h» in UTC would be another hour.
 */
export function onOwnClock(moment: Date): string {
  const ahead = -moment.getTimezoneOffset();
  const local = new Date(moment.getTime() + ahead * MINUTE).toISOString().slice(0, -1);
  const off = Math.abs(ahead);
  return `${local}${ahead < 0 ? '-' : '+'}${twoDigits(Math.floor(off / 60))}:${twoDigits(off % 60)}`;
}
