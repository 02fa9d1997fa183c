import type { BrowserContext, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { FRAME } from '../../../src/text/workbench/frame.ts';
import { BENCH, saved } from './bench-page.ts';
import { answer, ANSWERS, holdBack, isAmongFormer } from './meeting-words.ts';
import { useOwnBrowser } from './own-browser.ts';
import { asReleased, RELEASED } from './released-databases.ts';
import { hashOfPart, openBench } from './seed.ts';

/** A thousand take twelve minutes: `EDITS=1000 SEED=7 npx vitest run --project browser` and the name of this file. */
const EDITS = Number(process.env['EDITS'] ?? 60);
const SEED = Number(process.env['SEED'] ?? 22);
/** After so many edits, everything that was ever typed is read again. */
const READ_ALL_AFTER = 20;

/** Fields by the part of the meeting in which they stand; their names do not depend on what is typed. */
const FIELDS = {
  'chuan-bi': ['Số phút của mục: Mở đầu, điểm danh', 'Số phút của mục: Thảo luận'],
  'giay-to': ['Địa điểm', 'Chủ trì', 'Người trình bày', 'Đảng bộ cấp trên', 'Cấp ủy cấp trên', 'Địa danh'],
  'dieu-hanh': ['Chính thức có mặt', 'Vắng có lý do', 'Vắng không lý do'],
  'sau-buoi': [
    '1. Mở đầu, điểm danh',
    '2. Thảo luận',
    'Kết luận của chủ trì',
    'Đề xuất, kiến nghị với cấp trên',
  ],
} as const;
type Part = keyof typeof FIELDS;
const PARTS = Object.keys(FIELDS) as Part[];
const TAKES_NUMBERS = new Set<Part>(['chuan-bi', 'dieu-hanh']);

/** What may happen to a page under the hand of who types. */
type Event =
  'nothing' | 'reload' | 'closed tab' | 'other window' | 'words that meet' | 'older database' | 'power cut';
const EVENTS: readonly (readonly [event: Event, share: number])[] = [
  ['nothing', 0.42],
  ['reload', 0.18],
  ['closed tab', 0.1],
  ['other window', 0.1],
  ['words that meet', 0.07],
  ['older database', 0.05],
  ['power cut', 0.08],
];

/** The same numbers in every run of one seed. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const openBrowser = useOwnBrowser();
const next = numbersFrom(SEED);
const oneOf = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;

function oneEvent(): Event {
  let left = next();
  return EVENTS.find(([, share]) => (left -= share) < 0)?.[0] ?? 'nothing';
}

const WORDS = [
  'mượn loa',
  'nhà văn hóa thôn',
  'đồng chí Bí thư',
  '“góp ý”',
  'quỹ 1.250.000 đồng',
  '50%',
  'ấp 3/2',
];
/** At most 80 letters, which every one of the fields takes. */
const typedIn = (part: Part, turn: number) =>
  TAKES_NUMBERS.has(part)
    ? String(1 + Math.floor(next() * 9))
    : `${turn}: ${Array.from({ length: 1 + Math.floor(next() * 3) }, () => oneOf(WORDS)).join(', ')}`;

/** The bench in one window, and what it was told. */
class Hand {
  readonly told = new Map<string, string>();
  page!: Page;
  context!: BrowserContext;
  #kill!: () => Promise<void>;

  async start(): Promise<void> {
    ({ context: this.context, kill: this.#kill } = await openBrowser());
    this.page = await this.newPage();
  }

  async newPage(): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(inject('siteUrls').fixture + BENCH);
    return page;
  }

  async type(page: Page, part: Part, turn: number): Promise<void> {
    const name = oneOf(FIELDS[part]);
    const words = typedIn(part, turn);
    await this.write(page, name, words);
    this.told.set(`${part} · ${name}`, words);
  }

  async write(page: Page, name: string, words: string): Promise<void> {
    await this.field(page, name).fill(words);
    // Numbers are read when the field is left, as a hand leaves it for the next one.
    await this.field(page, name).blur();
  }

  field(page: Page, name: string) {
    return page.locator('work-bench').getByLabel(name, { exact: true }).first();
  }

  async open(page: Page, part: Part): Promise<void> {
    await page.evaluate((hash) => (location.hash = hash), hashOfPart(part));
    await this.field(page, FIELDS[part][0]).waitFor();
  }

  /** What stands otherwise than it was told, of one part. */
  async lost(page: Page, part: Part): Promise<string[]> {
    await this.open(page, part);
    const wrong: string[] = [];
    for (const name of FIELDS[part]) {
      const words = this.told.get(`${part} · ${name}`);
      if (words === undefined) continue;
      const read = () => this.field(page, name).inputValue();
      await expect
        .poll(read)
        .toBe(words)
        .catch(async () => wrong.push(`${name}: “${words}” → “${await read()}”`));
    }
    return wrong;
  }

  async suffer(event: Event, part: Part, turn: number): Promise<void> {
    if (event === 'reload') await this.page.reload();
    if (event === 'closed tab') {
      // What is not in the database yet is set aside by the page itself, as it goes.
      await this.page.close({ runBeforeUnload: false });
      this.page = await this.newPage();
    }
    if (event === 'power cut') {
      await saved(this.page);
      await this.#kill();
      await this.start();
    }
    if (event === 'other window') {
      await saved(this.page);
      const other = await this.newPage();
      await this.open(other, part);
      await this.type(other, part, turn);
      await saved(other);
      await other.close();
    }
    if (event === 'words that meet') await this.meet(TAKES_NUMBERS.has(part) ? 'sau-buoi' : part, turn);
    if (event === 'older database') {
      await saved(this.page);
      await this.page.goto(`${inject('siteUrls').fixture}/404.html`);
      await asReleased(this.page, oneOf(RELEASED));
      await this.page.goto(inject('siteUrls').fixture + BENCH);
    }
  }

  /**
   * Two windows write into one field at once; the slower one asks. Whatever is answered, and if nothing is, the words
   * that do not stand can be taken back.
   */
  async meet(part: Part, turn: number): Promise<void> {
    const name = oneOf(FIELDS[part]);
    const [ours, theirs] = [typedIn(part, turn), `của cửa sổ kia, ${typedIn(part, turn)}`];
    await this.open(this.page, part);
    await saved(this.page);
    const other = await this.newPage();
    await this.open(other, part);
    const letGo = await holdBack(other);
    await this.write(other, name, theirs.slice(0, -1));
    await other.getByText(FRAME.states.failed).waitFor();
    await this.write(this.page, name, ours);
    await saved(this.page);
    await letGo();
    await this.write(other, name, theirs);
    const answered = oneOf(ANSWERS);
    await answer(other, answered);
    this.told.set(`${part} · ${name}`, answered === 'keeps' ? theirs : ours);
    if (answered === 'leaves') {
      // What waited for a choice is taken up by the next page that opens.
      await this.page.reload();
      await this.open(this.page, part);
    } else {
      await saved(other);
      expect(await this.field(other, name).inputValue()).toBe(answered === 'keeps' ? theirs : ours);
      await other.close();
    }
    const lost = { keeps: ours, leaves: theirs, takes: undefined }[answered];
    if (lost !== undefined) await expect.poll(() => isAmongFormer(this.page, lost)).toBe(true);
  }

  end(): Promise<void> {
    return this.#kill();
  }
}

test(
  `of ${EDITS} edits none is lost over reloads, closed tabs, windows that meet, older databases and power cuts`,
  { timeout: 60_000 + EDITS * 3000 },
  async () => {
    const hand = new Hand();
    await hand.start();
    await openBench(hand.page, hashOfPart('chuan-bi'));
    const lost: string[] = [];
    for (let turn = 1; turn <= EDITS; turn += 1) {
      const part = oneOf(PARTS);
      await hand.open(hand.page, part);
      await hand.type(hand.page, part, turn);
      const event = oneEvent();
      await hand.suffer(event, part, turn);
      const parts = turn % READ_ALL_AFTER === 0 || turn === EDITS ? PARTS : [part];
      for (const each of parts) {
        const wrong = await hand.lost(hand.page, each);
        lost.push(...wrong.map((what) => `edit ${turn}, ${event}, ${each}: ${what}`));
      }
    }
    await hand.end();
    expect(lost, `seed ${SEED}`).toEqual([]);
  },
);
