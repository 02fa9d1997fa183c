import { readFileSync } from 'node:fs';

/** What a process and those it started have taken so far. */
export interface Taken {
  /** Memory that they hold at this moment. */
  megabytes: number;
  /** Time on a processor, their own and the system's for them; with that of the children that have ended. */
  cpuSeconds: number;
}

/** Linux counts a hundredth of a second a tick on every machine that Node runs on. */
const TICKS_PER_SECOND = 100;

/** Reads a process and its children, and theirs; zeros where it has ended or the system is not Linux. */
export function takenBy(pid: number): Taken {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
      .trim()
      .split(' ')
      .filter(Boolean);
    const memory = /^VmRSS:\s+(?<kilobytes>\d+) kB$/mu.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    // The name of the program, in brackets, may hold spaces; behind it, utime to cstime are fields 12 to 15.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /su, '')
      .split(' ');
    const ticks = fields.slice(11, 15).reduce((sum, each) => sum + Number(each), 0);
    return children
      .map((child) => takenBy(Number(child)))
      .reduce(add, {
        megabytes: Number(memory?.groups?.['kilobytes'] ?? 0) / 1024,
        cpuSeconds: ticks / TICKS_PER_SECOND,
      });
  } catch {
    return { megabytes: 0, cpuSeconds: 0 };
  }
}

const add = (a: Taken, b: Taken): Taken => ({
  megabytes: a.megabytes + b.megabytes,
  cpuSeconds: a.cpuSeconds + b.cpuSeconds,
});
