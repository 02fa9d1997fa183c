/** A clock time of the 24-hour day, `19:30`. */
export type ClockTime = string;

const minutesInto = (time: ClockTime) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** Minutes from one time to a later one of the same day; `undefined` where it is not later. */
export function minutesBetween(start: ClockTime, end: ClockTime): number | undefined {
  const minutes = minutesInto(end) - minutesInto(start);
  return minutes > 0 ? minutes : undefined;
}

/** The time that many minutes later; past midnight it begins again at `00:00`. */
export function timeAfter(time: ClockTime, minutes: number): ClockTime {
  const sum = (minutesInto(time) + minutes) % (24 * 60);
  return [Math.floor(sum / 60), sum % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

/** Reads what people type for a time: `19:30`, `19h30`, `7 giờ`, `1930`. Returns the text as it is where it is none. */
export function readClockTime(text: string): string {
  const found =
    /^(\d{1,2})\s*(?::|h|giờ|g|\.)\s*(\d{2})?(?:\s*(?:phút|p))?$/iu.exec(text) ??
    /^(\d{2})(\d{2})$/u.exec(text);
  if (!found) return text;
  const [, hours = '', minutes = '00'] = found;
  return `${hours.padStart(2, '0')}:${minutes}`;
}
