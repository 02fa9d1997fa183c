import { matches, type Choices } from '../../search/show/facets.ts';
import { TOPIC_COUNT } from '../../text/browser.ts';

/** A card with what it says of itself, read once. */
interface Card {
  element: HTMLElement;
  values: Record<string, readonly string[]>;
}

/**
 * `<topic-filter>`: combines the selects inside it, shows the cards that match all of them, and keeps the
 * choice in the address so that it can be sent to a colleague.
 */
class TopicFilter extends HTMLElement {
  private cards: readonly Card[] = [];

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    form.hidden = false;
    this.cards = Array.from(this.querySelectorAll<HTMLElement>('.cards > li'), (element) => ({
      element,
      values: valuesOf(element),
    }));
    this.readAddress();
    form.addEventListener('change', () => this.show(true));
    // The fields are empty only after the event. The button hides itself, so it hands the focus on.
    form.addEventListener('reset', () =>
      setTimeout(() => {
        this.show(true);
        this.selects[0]?.focus();
      }),
    );
    form.addEventListener('submit', (event) => event.preventDefault());
    window.addEventListener('popstate', this.restore);
    this.show(false);
  }

  disconnectedCallback(): void {
    window.removeEventListener('popstate', this.restore);
  }

  private readonly restore = (): void => {
    this.readAddress();
    this.show(false);
  };

  private get selects(): HTMLSelectElement[] {
    return [...this.querySelectorAll('select')];
  }

  private get choices(): Choices {
    return Object.fromEntries(this.selects.map(({ name, value }) => [name, value]));
  }

  private readAddress(): void {
    const address = new URLSearchParams(location.search);
    for (const select of this.selects) {
      const wanted = address.get(select.name) ?? '';
      select.value = [...select.options].some(({ value }) => value === wanted) ? wanted : '';
    }
  }

  private show(isNewChoice: boolean): void {
    const { choices } = this;
    let shown = 0;
    for (const { element, values } of this.cards) {
      const isShown = matches(values, choices);
      if (element.hidden === isShown) element.hidden = !isShown;
      if (isShown) shown += 1;
    }
    const chosen = Object.entries(choices).filter(([, value]) => value !== '');
    for (const element of this.querySelectorAll('[data-count]')) element.textContent = TOPIC_COUNT(shown);
    for (const element of this.querySelectorAll<HTMLElement>('.empty')) element.hidden = shown > 0;
    for (const button of this.querySelectorAll<HTMLElement>('[type=reset]'))
      button.hidden = chosen.length === 0;
    for (const select of this.selects) this.countOptions(select, choices);
    if (isNewChoice) {
      const query = new URLSearchParams(chosen).toString();
      history.pushState(null, '', query ? `?${query}` : location.pathname);
    }
  }

  /** Each option says how many topics it would leave, given the other three choices: one look at every card. */
  private countOptions(select: HTMLSelectElement, choices: Choices): void {
    const counts = new Map<string, number>();
    for (const { values } of this.cards) {
      if (!matches(values, { ...choices, [select.name]: '' })) continue;
      for (const value of ['', ...(values[select.name] ?? [])])
        counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    for (const option of select.options) {
      const { label } = option.dataset;
      const text = label === undefined ? option.text : `${label} (${counts.get(option.value) ?? 0})`;
      if (option.text !== text) option.text = text;
    }
  }
}

function valuesOf(card: HTMLElement): Record<string, readonly string[]> {
  return Object.fromEntries(
    [...card.attributes]
      .filter(({ name }) => name.startsWith('data-'))
      .map(({ name, value }) => [name.slice('data-'.length), value.split(' ')]),
  );
}

customElements.define('topic-filter', TopicFilter);
