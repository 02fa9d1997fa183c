import { SESSION_NOTICES } from '../../text/session-notices.ts';
import type { SessionNotice } from '../session-notices.ts';
import { element } from './element.ts';

/** What does not fit together, each with the box by which a person keeps it. */
export class NoticeList {
  readonly kept = new Set<string>();
  readonly #place: HTMLElement;
  readonly #changed: () => void;
  #shown = '';

  constructor(place: HTMLElement, changed: () => void) {
    this.#place = place;
    this.#changed = changed;
    place.setAttribute('aria-label', SESSION_NOTICES.heading);
    place.setAttribute('aria-live', 'polite');
  }

  show(notices: readonly SessionNotice[]): void {
    const key = notices.map(({ id, message }) => id + message).join('\n');
    if (key === this.#shown) return;
    this.#shown = key;
    this.#place.hidden = notices.length === 0;
    this.#place.replaceChildren(
      ...(notices.length === 0
        ? []
        : [element('p', { className: 'small', textContent: SESSION_NOTICES.heading })]),
      ...notices.map((notice) => this.#line(notice)),
    );
  }

  #line({ id, message, withholds, form, withholdsPastDeadlines }: SessionNotice): HTMLElement {
    const line = element('div', { className: 'session-switch' });
    const text = element('span', { className: 'session-problem', textContent: message });
    line.append(text);
    if (withholds.length === 0 && form === undefined && !withholdsPastDeadlines) return line;
    const label = element('label', {});
    const box = element('input', { type: 'checkbox', checked: this.kept.has(id) });
    box.addEventListener('change', () => {
      if (box.checked) this.kept.add(id);
      else this.kept.delete(id);
      this.#changed();
    });
    label.append(box, ` ${SESSION_NOTICES.keep}`);
    line.append(label);
    return line;
  }
}
