import { formatDate, quarterOf } from '../model/calendar-date.ts';
import { daysLeftInQuarter, todayInVietnam } from '../model/quarter.ts';
import { vi } from '../text/vi.ts';

/** `<quarter-now>`: marks the present quarter and says how many days it still has. */
class QuarterNow extends HTMLElement {
  connectedCallback(): void {
    const today = todayInVietnam(new Date());
    const current = this.querySelector(`[data-quarter="${quarterOf(today)}"]`);
    if (!current) return;
    current.setAttribute('aria-current', 'date');
    const note = document.createElement('span');
    note.textContent = `${formatDate(today)}: ${vi.quarter.daysLeft(daysLeftInQuarter(today))}`;
    current.append(note);
  }
}

customElements.define('quarter-now', QuarterNow);
