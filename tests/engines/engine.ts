import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { firefox } from 'playwright-core';
import { FIREFOX, PYTHON, type KnownEngine } from './known-engines.ts';

/** One window of an engine, 400 px wide. */
export interface Engine {
  /** Goes to an address; resolves when the page has loaded. */
  open: (url: string) => Promise<void>;
  /** The value of a JavaScript expression in the page, as JSON carries it. */
  run: <Value>(expression: string) => Promise<Value>;
  /** Saves the page as it is printed; false where this engine cannot print to a file here. */
  print: (file: string) => Promise<boolean>;
  picture: (file: string) => Promise<void>;
  close: () => Promise<void>;
}

/** Starts an engine. */
export async function start(engine: KnownEngine): Promise<Engine> {
  return engine.driver === undefined ? startFirefox() : startDriver(engine.driver);
}

async function startDriver(driver: string): Promise<Engine> {
  const command = ['-a', PYTHON, 'tests/engines/drive.py', driver];
  const child = spawn('/usr/bin/xvfb-run', command, { stdio: ['pipe', 'pipe', 'ignore'], detached: true });
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async (): Promise<unknown> => {
    const { value, done } = await answers.next();
    if (done) throw new Error(`The engine ${driver} ended.`);
    return JSON.parse(value) as unknown;
  };
  await next();
  const ask = (question: object) => {
    child.stdin.write(`${JSON.stringify(question)}\n`);
    return next();
  };
  return {
    open: async (url) => {
      if ((await ask({ open: url })) !== true) throw new Error(`${driver} could not open ${url}.`);
    },
    run: (expression) => ask({ run: expression }) as never,
    print: async (file) => (await ask({ print: file })) === true,
    picture: async (file) => {
      await ask({ picture: file });
    },
    close: async () => {
      const ended = once(child, 'exit');
      child.stdin.end();
      await ended;
    },
  };
}

async function startFirefox(): Promise<Engine> {
  const browser = await firefox.launch({ channel: 'moz-firefox', executablePath: FIREFOX, timeout: 180_000 });
  const page = await browser.newPage({ viewport: { width: 400, height: 900 }, locale: 'vi-VN' });
  return {
    open: async (url) => {
      await page.goto(url);
    },
    run: (expression) => page.evaluate(expression) as never,
    // Playwright asks Firefox for no paper; printed-papers.test.ts looks at Firefox's pages.
    print: () => Promise.resolve(false),
    picture: async (file) => {
      await page.screenshot({ path: file });
    },
    close: () => browser.close(),
  };
}
