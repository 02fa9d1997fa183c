import { SITE } from '../site/identity.ts';
import { FEEDBACK } from '../text/feedback.ts';

/** Forms of the repository, by what a reader wants (`.github/ISSUE_TEMPLATE/`). */
export type IssueForm = 'bao-loi-noi-dung' | 'de-nghi-chuyen-de' | 'gop-y';

/** Where the slip stands; it takes the page it is about as `?trang=`. */
export const SLIP_PATH = '/gop-y/phieu/';

const addressOf = (path: string) => `${SITE.address}${path}`;

/** A letter to the editors; about one page, its address stands in subject and text. */
export function mailLink(path?: string): string {
  const subject = encodeURIComponent(FEEDBACK.mailSubject);
  const about = path === undefined ? '' : `%20${path}&body=${addressOf(path)}`;
  return `mailto:${SITE.mail}?subject=${subject}${about}`;
}

/** A form of the repository; its field `trang` holds the address of the page. */
export function issueLink(form: IssueForm, path?: string): string {
  const about = path === undefined ? '' : `&trang=${addressOf(path)}`;
  return `${SITE.repository}/issues/new?template=${form}.yml${about}`;
}

export const slipLink = (path: string) => `${SLIP_PATH}?trang=${path}`;

/** What the QR code of a slip opens: the page of feedback, with the page it is about. */
export const codeAddress = (path?: string) =>
  addressOf(path === undefined ? '/gop-y/' : `/gop-y/?trang=${path}`);
