import type { Page } from 'playwright-core';
import type { PRESETS } from '../../../src/papers/define/choose-papers.ts';
import type { Session } from '../../../src/schema/session.ts';
import { SESSION_NOTICES } from '../../../src/text/session-notices.ts';
import { BENCH_PAPERS } from '../../../src/text/workbench/papers.ts';
import { meeting } from '../../unit/workbench/run/meeting.ts';
import { hashOfPart, openBench } from './seed.ts';

export const REPORT = 'Báo cáo kết quả sinh hoạt chuyên đề';
export const CONCLUSION = 'Kết luận chuyên đề';
export const DISCUSSION = 'Phiếu thảo luận';
export const MINUTES = 'Biên bản sinh hoạt chuyên đề';

/** The papers of a meeting of which this is known. */
export async function openPapers(page: Page, details: Partial<Session> = {}): Promise<void> {
  await openBench(page, hashOfPart('giay-to'), { meetings: [meeting({}, details)] });
  await page.locator('.bench-paper article').waitFor();
}

/** Answers that what is still open may stand so. */
export const goOn = (page: Page) => page.getByRole('button', { name: SESSION_NOTICES.goOn }).click();
export const choose = (page: Page, preset: keyof typeof PRESETS) =>
  page.getByLabel(BENCH_PAPERS.presets).selectOption(preset);
export const take = (page: Page, paper: string) => page.getByRole('checkbox', { name: paper, exact: true });
export const show = (page: Page, paper: string) =>
  page.getByRole('button', { name: BENCH_PAPERS.show(paper), exact: true }).click();
export const copiesOf = (page: Page, paper: string) =>
  page.getByLabel(BENCH_PAPERS.copiesOf(paper), { exact: true });
export const bar = (page: Page) => page.locator('.bench-print');
export const paper = (page: Page) => page.locator('.bench-paper');
export const taken = (page: Page) =>
  page
    .locator('.bench-paper-list li')
    .filter({ has: page.locator('input:checked') })
    .locator('.bench-switch')
    .allTextContents();
