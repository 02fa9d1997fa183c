import { createServer } from 'node:net';
import { ASTRO, start } from './project-copy.ts';

/** `astro dev` in a copy of the project. */
export interface DevServer {
  origin: string;
  /** Everything that it has written so far. */
  said(): string;
  stop(): void;
}

export async function startDevServer(folder: string): Promise<DevServer> {
  const port = await freePort();
  const args = [ASTRO, 'dev', '--config', 'copy.config.mjs', '--port', String(port)];
  const { child, said } = start(folder, args);
  await until(() => said().includes(`localhost:${port}`));
  return { origin: `http://localhost:${port}`, said, stop: () => child.kill() };
}

/** Waits for something to hold; throws after two minutes. */
export async function until(holds: () => boolean): Promise<void> {
  const end = Date.now() + 120_000;
  while (!holds()) {
    if (Date.now() > end) throw new Error('Waited in vain.');
    await new Promise((done) => setTimeout(done, 200));
  }
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.on('error', fail);
    probe.listen(0, () => {
      const address = probe.address();
      const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
      probe.close(() => done(port));
    });
  });
}
