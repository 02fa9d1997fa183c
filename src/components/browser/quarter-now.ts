import { daysLeftUntilEndOf } from '../../model/days-left.ts';
import { QUARTER } from '../../text/quarter.ts';

/**
 * `<quarter-now>`: marks the present quarter, says how many days it still has, shows what suits it. Each item says
 * its last month, so that the home page needs no code of dates, which would be one request more.
 */
class QuarterNow extends HTMLElement {
  connectedCallback(): void {
    const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format();
    const month = Number(today.slice(5, 7));
    const quarters = Array.from(this.querySelectorAll<HTMLElement>('[data-last-month]'));
    const current = quarters.find(({ dataset }) => month <= Number(dataset['lastMonth']));
    if (!current) return;
    current.setAttribute('aria-current', 'date');
    const note = document.createElement('p');
    const day = new Intl.DateTimeFormat('vi', { dateStyle: 'full', timeZone: 'UTC' }).format(
      Date.parse(today),
    );
    const daysLeft = daysLeftUntilEndOf(Number(current.dataset['lastMonth']), today);
    note.textContent = `${day}: ${QUARTER.daysLeft(daysLeft)}`;
    current.parentElement?.after(note);
    const topics = this.querySelector<HTMLElement>(`[data-quarter-topics="${current.dataset['quarter']}"]`);
    if (topics) topics.hidden = false;
  }
}

customElements.define('quarter-now', QuarterNow);
