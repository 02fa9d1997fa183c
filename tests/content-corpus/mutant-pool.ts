import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { LaidCase } from './laid-cases.ts';
import type { Outcome, Task, WorkerData } from './mutant-worker.ts';

/** A case takes milliseconds; one that takes this long, on however busy a machine, does not end. */
const SECONDS_A_CASE = 20;
const MEGABYTES = 1_000;

/**
 * Runs every task, two at a time, and hands each outcome to `report` as it comes. A task that loops or fills the
 * memory is stopped and counts as noticed; its thread is replaced.
 */
export async function runTasks(
  tasks: readonly Task[],
  cases: readonly LaidCase[],
  report: (task: Task, outcome: Outcome) => void,
): Promise<void> {
  const queue = [...tasks];
  const run = async () => {
    let thread = startThread(cases);
    for (let task = queue.shift(); task; task = queue.shift()) {
      const outcome = await thread.run(task);
      report(task, outcome);
      if (!outcome.isStopped) continue;
      await thread.end();
      thread = startThread(cases);
    }
    await thread.end();
  };
  await Promise.all([run(), run()]);
}

type Ending = Outcome & { isStopped?: true };

interface Thread {
  run: (task: Task) => Promise<Ending>;
  end: () => Promise<unknown>;
}

function startThread(cases: readonly LaidCase[]): Thread {
  const beats = new Int32Array(new SharedArrayBuffer(4));
  const data: WorkerData = { cases, beats };
  const worker = new Worker(join(import.meta.dirname, 'mutant-worker.ts'), {
    workerData: data,
    // As much stack as the main thread has: what a parser does with deep nesting depends on it.
    resourceLimits: { maxOldGenerationSizeMb: MEGABYTES, stackSizeMb: 1 },
    execArgv: ['--disable-warning=ExperimentalWarning'],
  });
  const run = async ({ number, ...task }: Task) => {
    const ending = Promise.withResolvers<Ending>();
    const stop = (noticedBy: string) => {
      ending.resolve({ number, noticedBy, isStopped: true });
    };
    const fail = ({ message }: Error) => {
      stop(message);
    };
    worker.once('message', ending.resolve).once('error', fail);
    let before = -1;
    const watch = setInterval(() => {
      const now = Atomics.load(beats, 0);
      if (now === before) stop('a case that does not end');
      before = now;
    }, SECONDS_A_CASE * 1000);
    worker.postMessage({ number, ...task });
    const outcome = await ending.promise;
    clearInterval(watch);
    worker.off('message', ending.resolve).off('error', fail);
    return outcome;
  };
  return { run, end: async () => worker.terminate() };
}
