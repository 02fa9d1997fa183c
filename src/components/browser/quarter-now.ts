import { daysLeftUntilEndOf } from '../../model/days-left.ts';
import { QUARTER } from '../../text/quarter.ts';

/**
 * `<quarter-now>`: marks the present quarter, says how many days it still has, shows what suits it. Each item says
 * its last month, so that the home page needs no code of dates, which would be one request more. A page left open
 * over midnight is set right when its reader comes back to it. Where the workbench of this device has a meeting ahead,
 * that stands first.
 */
class QuarterNow extends HTMLElement {
  private shownOn = '';

  connectedCallback(): void {
    this.show();
    document.addEventListener('visibilitychange', this.show);
    window.addEventListener('focus', this.show);
  }

  disconnectedCallback(): void {
    document.removeEventListener('visibilitychange', this.show);
    window.removeEventListener('focus', this.show);
  }

  private readonly show = (): void => {
    const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format();
    if (today === this.shownOn) return;
    this.shownOn = today;
    showNextMeeting(this.dataset['next'] ?? '', today);
    const month = Number(today.slice(5, 7));
    const quarters = Array.from(this.querySelectorAll<HTMLElement>('[data-last-month]'));
    const current = quarters.find(({ dataset }) => month <= Number(dataset['lastMonth']));
    this.querySelector('[data-days-left]')?.remove();
    for (const quarter of quarters) quarter.toggleAttribute('aria-current', false);
    if (!current) return;
    current.setAttribute('aria-current', 'date');
    current.parentElement?.after(daysLeft(Number(current.dataset['lastMonth']), today));
    for (const topics of this.querySelectorAll<HTMLElement>('[data-quarter-topics]'))
      topics.hidden = topics.dataset['quarterTopics'] !== current.dataset['quarter'];
  };
}

function daysLeft(lastMonth: number, today: string): HTMLElement {
  const note = document.createElement('p');
  note.dataset['daysLeft'] = '';
  note.textContent = `${inWords(today)}: ${QUARTER.daysLeft(daysLeftUntilEndOf(lastMonth, today))}`;
  return note;
}

const inWords = (day: string) =>
  new Intl.DateTimeFormat('vi', { dateStyle: 'full', timeZone: 'UTC' }).format(Date.parse(day));

/** `key`: where the workbench keeps its next meeting. */
function showNextMeeting(key: string, today: string): void {
  document.querySelector('.next-meeting')?.remove();
  const bench = document.querySelector<HTMLAnchorElement>('[data-bench]');
  try {
    const next = JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<Record<string, string>>;
    const { id = '', heldOn = '', title = '' } = next;
    if (!bench || heldOn < today) return;
    const link = document.createElement('a');
    Object.assign(link, { href: `${bench.href}#/buoi/${id}/chuan-bi`, textContent: title });
    const line = document.createElement('p');
    line.className = 'next-meeting';
    line.append(`${QUARTER.nextMeeting}${inWords(heldOn)} · `, link);
    document.querySelector('.hero')?.after(line);
  } catch {
    // Blocked, or not ours: nothing is known of a meeting.
  }
}

customElements.define('quarter-now', QuarterNow);
