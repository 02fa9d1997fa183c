import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { LaidCase } from './laid-cases.ts';
import type { Outcome, Task } from './mutant-process.ts';

/** All cases take a few seconds; a mutant that takes this long, on however busy a machine, does not end. */
const SECONDS_A_TASK = 90;
const MEGABYTES = 1_000;

/**
 * Runs every task, two at a time, and hands each outcome to `report` as it comes. A task that loops or fills the
 * memory is stopped and counts as noticed; its process is replaced.
 */
export async function runTasks(
  tasks: readonly Task[],
  cases: readonly LaidCase[],
  report: (task: Task, outcome: Outcome) => void,
): Promise<void> {
  const queue = [...tasks];
  const run = async () => {
    let runner = await startRunner(cases);
    for (let task = queue.shift(); task; task = queue.shift()) {
      const outcome = await runner.run(task);
      report(task, outcome);
      if (!outcome.isStopped) continue;
      runner.end();
      runner = await startRunner(cases);
    }
    runner.end();
  };
  await Promise.all([run(), run()]);
}

type Ending = Outcome & { isStopped?: true };

interface Runner {
  run: (task: Task) => Promise<Ending>;
  end: () => void;
}

/** A process that has read the cases. Throws where it cannot be started: its death would count as noticed. */
async function startRunner(cases: readonly LaidCase[]): Promise<Runner> {
  const child = fork(join(import.meta.dirname, 'mutant-process.ts'), {
    execArgv: [`--max-old-space-size=${MEGABYTES}`, '--disable-warning=ExperimentalWarning'],
    // A process that fills its memory prints pages.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const started = Promise.withResolvers<undefined>();
  const fail = () => {
    started.reject(new Error('The process that runs mutants does not start.'));
  };
  child.once('exit', fail).once('message', () => {
    started.resolve(undefined);
  });
  child.send(cases);
  await started.promise;
  child.off('exit', fail);

  const run = async (task: Task) => {
    const ending = Promise.withResolvers<Ending>();
    const stop = (noticedBy: string) => {
      ending.resolve({ number: task.number, noticedBy, isStopped: true });
    };
    const die = () => {
      stop('its process ends');
    };
    const limit = setTimeout(stop, SECONDS_A_TASK * 1000, 'it does not end');
    child.once('message', ending.resolve).once('exit', die).send(task);
    const outcome = await ending.promise;
    clearTimeout(limit);
    child.off('message', ending.resolve).off('exit', die);
    return outcome;
  };
  return { run, end: () => child.kill('SIGKILL') };
}
