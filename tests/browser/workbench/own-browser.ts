import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext } from 'playwright-core';
import { afterAll } from 'vitest';
import { findChromium } from '../../../scripts/chromium.ts';
import { CHROMIUM_FLAGS } from '../flags.ts';

export interface OwnBrowser {
  context: BrowserContext;
  /** Ends every process of the browser at once, as when the power goes. */
  kill: () => Promise<void>;
}

/** Browsers of their own process, one after the other on one profile; call it at the top of the file. */
export function useOwnBrowser(): () => Promise<OwnBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'ban-lam-viec-'));
  /** Ends the browser that still runs where the test has failed. */
  let endLast: (() => void) | undefined;
  afterAll(() => {
    endLast?.();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });
  return async () => {
    const child = start(profile);
    const { pid } = child;
    if (pid === undefined) throw new Error('Chromium does not start.');
    const end = () => {
      endLast = undefined;
      process.kill(-pid, 'SIGKILL');
    };
    endLast = end;
    const browser = await chromium.connectOverCDP(await debuggingAddress(child));
    return {
      context: browser.contexts()[0] ?? (await browser.newContext()),
      kill: async () => {
        const ended = once(child, 'exit');
        end();
        await ended;
      },
    };
  };
}

function start(profile: string): ChildProcess {
  const executable = findChromium();
  if (executable === undefined) throw new Error('There is no Chromium.');
  const flags = [
    ...CHROMIUM_FLAGS,
    '--headless=new',
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
  ];
  // A group of its own, so that all its processes can be ended together.
  return spawn(executable, [...flags, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  });
}

function debuggingAddress(child: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let said = '';
    child.on('exit', () => failed(new Error(said)));
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const address = /DevTools listening on (?<address>ws:\S+)/u.exec(said)?.groups?.['address'];
      if (address) found(address);
    });
  });
}
