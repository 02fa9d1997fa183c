import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Files of the folder that is checked: several times what the library holds. */
export const FILE_COUNT = 1_200;

/** Seconds that the content check takes for `FILE_COUNT` files: the library, and its topics again under other names. */
export function secondsOfContentCheck(workshop: string): number {
  const folder = join(workshop, 'content');
  rmSync(folder, { recursive: true, force: true });
  cpSync('content', folder, { recursive: true });
  const topics = readdirSync('content/topics').filter((name) => !name.startsWith('_'));
  const missing =
    FILE_COUNT -
    readdirSync(folder, { recursive: true }).filter((name) => /\.\w+$/u.test(String(name))).length;
  for (let index = 0; index < missing; index += 1) {
    const topic = topics[index % topics.length] ?? '';
    const copy = topic.replace('.mdx', `-${Math.floor(index / topics.length) + 1}.mdx`);
    copyFileSync(join('content/topics', topic), join(folder, 'topics', copy));
  }
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['src/checks/cli.ts', '--content', folder], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The content check ended with ${String(status)}: ${stderr}`);
  return (performance.now() - started) / 1000;
}
