import { matches, type Choices } from '../../search/show/facets.ts';
import { TOPIC_COUNT } from '../../text/browser.ts';

/** A card with what it says of itself, read once. */
interface Card {
  element: HTMLElement;
  values: Record<string, readonly string[]>;
}

/**
 * `<topic-filter>`: combines the chips inside it, shows the cards that match all of them, and keeps the choice in
 * the address so that it can be sent to a colleague.
 */
class TopicFilter extends HTMLElement {
  /** A finger or mouse is done with a question once it has answered it; keys may go on to the next answer. */
  private isPointed = false;
  private cards: readonly Card[] = [];

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    this.cards = Array.from(this.querySelectorAll<HTMLElement>('.cards > li'), (element) => ({
      element,
      values: valuesOf(element),
    }));
    this.readAddress();
    for (const button of this.questions) button.addEventListener('click', () => this.toggle(button));
    form.addEventListener('pointerup', () => (this.isPointed = true));
    form.addEventListener('keydown', (event) => this.onKey(event));
    form.addEventListener('change', () => this.onChange());
    // The fields are empty only after the event. The button hides itself, so it hands the focus on.
    form.addEventListener('reset', () =>
      setTimeout(() => {
        this.show(true);
        this.questions[0]?.focus();
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

  private get questions(): HTMLButtonElement[] {
    return [...this.querySelectorAll<HTMLButtonElement>('[aria-controls]')];
  }

  private get answers(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('fieldset input')];
  }

  private get choices(): Choices {
    return Object.fromEntries(
      this.answers.filter(({ checked }) => checked).map(({ name, value }) => [name, value]),
    );
  }

  private toggle(button: HTMLButtonElement): void {
    const isOpening = button.getAttribute('aria-expanded') === 'false';
    for (const each of this.questions) {
      const isOpen = each === button && isOpening;
      each.setAttribute('aria-expanded', String(isOpen));
      const answers = answersOf(each);
      if (answers) answers.hidden = !isOpen;
    }
  }

  private onKey({ key }: KeyboardEvent): void {
    this.isPointed = false;
    const open = this.querySelector<HTMLButtonElement>('[aria-expanded=true]');
    if (key === 'Escape' && open) this.close(open);
  }

  private onChange(): void {
    const open = this.querySelector<HTMLButtonElement>('[aria-expanded=true]');
    if (this.isPointed && open) this.close(open);
    this.show(true);
  }

  private close(open: HTMLButtonElement): void {
    this.toggle(open);
    open.focus();
  }

  private readAddress(): void {
    const address = new URLSearchParams(location.search);
    for (const answer of this.answers) answer.checked = answer.value === '';
    for (const answer of this.answers)
      if (answer.value !== '' && answer.value === address.get(answer.name)) answer.checked = true;
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
    this.showGroups(chosen.length > 0);
    for (const element of this.querySelectorAll('[data-count]')) element.textContent = TOPIC_COUNT(shown);
    for (const element of this.querySelectorAll<HTMLElement>('.empty')) element.hidden = shown > 0;
    for (const button of this.querySelectorAll<HTMLElement>('[type=reset]'))
      button.hidden = chosen.length === 0;
    this.countAnswers(choices);
    this.nameQuestions();
    if (isNewChoice) {
      const query = new URLSearchParams(chosen).toString();
      history.pushState(null, '', query ? `?${query}` : location.pathname);
    }
  }

  /** A group without a match goes; what was looked for stands open. */
  private showGroups(isFiltered: boolean): void {
    for (const group of this.querySelectorAll('details')) {
      const count = group.querySelectorAll('.cards > li:not([hidden])').length;
      group.hidden = count === 0;
      if (isFiltered) group.open = true;
      const counter = group.querySelector('summary .count');
      if (counter) counter.textContent = String(count);
    }
  }

  /** Each answer says how many topics it would leave, given the other choices: one look at every card a question. */
  private countAnswers(choices: Choices): void {
    const counts = new Map<string, number>();
    for (const name of new Set(this.answers.map((answer) => answer.name)))
      for (const { values } of this.cards)
        if (matches(values, { ...choices, [name]: '' }))
          for (const value of values[name] ?? [])
            counts.set(`${name} ${value}`, (counts.get(`${name} ${value}`) ?? 0) + 1);
    for (const { name, value, parentElement } of this.answers) {
      const counter = parentElement?.querySelector('.count');
      const text = String(counts.get(`${name} ${value}`) ?? 0);
      if (counter && counter.textContent !== text) counter.textContent = text;
    }
  }

  /** A question that has been answered says its answer. */
  private nameQuestions(): void {
    for (const button of this.questions) {
      const label = button.dataset['label'] ?? '';
      const chosen = answersOf(button)?.querySelector<HTMLInputElement>('input:checked')?.dataset['label'];
      button.textContent = chosen ?? label;
      button.classList.toggle('is-chosen', chosen !== undefined);
      if (chosen === undefined) button.removeAttribute('aria-label');
      else button.setAttribute('aria-label', `${label}: ${chosen}`);
    }
  }
}

function answersOf(button: HTMLButtonElement): HTMLElement | null {
  return document.getElementById(button.getAttribute('aria-controls') ?? '');
}

function valuesOf(card: HTMLElement): Record<string, readonly string[]> {
  return Object.fromEntries(
    [...card.attributes]
      .filter(({ name }) => name.startsWith('data-'))
      .map(({ name, value }) => [name.slice('data-'.length), value.split(' ')]),
  );
}

customElements.define('topic-filter', TopicFilter);
