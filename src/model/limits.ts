/** A figure that a regulation sets, and where it is written. */
export interface Limit {
  /** 0 where the site has no sound file of figures. */
  value: number;
  /** `Hướng dẫn 42-HD/BTCTW`; empty where the registry does not say. */
  source: string;
  /** Address of its point; absent on a site without a page of that regulation. */
  path?: string;
}

/** The figures that the code asks for, by name: the fields of content/limits/. */
export const LIMIT_NAMES = [
  'leastMinutes',
  'leastMinutesTogether',
  'sendDaysBefore',
  'finishDaysAfter',
  'fewestWithCommittee',
] as const;

export type LimitName = (typeof LIMIT_NAMES)[number];
export type Limits = Readonly<Record<LimitName, Limit>>;
