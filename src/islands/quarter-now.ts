import { formatDate, quarterOf } from '../model/calendar-date.ts';
import { daysLeftInQuarter, todayInVietnam } from '../model/quarter.ts';
import { QUARTER } from '../text/quarter.ts';

/** `<quarter-now>`: marks the present quarter, says how many days it still has, shows what suits it. */
class QuarterNow extends HTMLElement {
  connectedCallback(): void {
    const today = todayInVietnam(new Date());
    const quarter = quarterOf(today);
    const current = this.querySelector(`[data-quarter="${quarter}"]`);
    if (!current) return;
    current.setAttribute('aria-current', 'date');
    const note = document.createElement('span');
    note.textContent = `${formatDate(today)}: ${QUARTER.daysLeft(daysLeftInQuarter(today))}`;
    current.append(note);
    const topics = this.querySelector<HTMLElement>(`[data-quarter-topics="${quarter}"]`);
    if (topics) topics.hidden = false;
  }
}

customElements.define('quarter-now', QuarterNow);
