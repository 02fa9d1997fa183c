import { PRESETS, type Needs, type Preset } from '../../papers/define/choose-papers.ts';
import { OUTCOMES, PAPER_DESK } from '../../text/paper-desk.ts';
import { MOST_COPIES, type PaperChoice } from '../paper-plan.ts';
import { element } from './element.ts';
import type { Sheet } from './sheets.ts';

/** How one paper stands in the list of the chooser. */
export interface ChooserLine {
  isTaken: boolean;
  copies: number;
  pages: number;
}

/** Which papers, how many copies: a ready choice, changed paper by paper. */
export class PaperChooser {
  readonly fieldset = element('fieldset', { className: 'paper-choice' });
  readonly #lines = new Map<
    string,
    { box: HTMLInputElement; copies: HTMLInputElement; pages: HTMLElement }
  >();
  readonly #changed: (choice: PaperChoice) => void;
  #choice: PaperChoice;

  /** `choice`: what is chosen at first. */
  constructor(sheets: readonly Sheet[], choice: PaperChoice, changed: (choice: PaperChoice) => void) {
    this.#choice = choice;
    this.#changed = changed;
    const list = element('ul', {});
    list.setAttribute('role', 'list');
    list.append(...sheets.map((sheet) => this.#line(sheet)));
    this.fieldset.append(
      element('legend', { textContent: PAPER_DESK.choose }),
      this.#presets(),
      this.#outcome(),
      this.#switch(PAPER_DESK.secretBallot, 'isBallotSecret'),
      this.#switch(PAPER_DESK.twoSided, 'isTwoSided'),
      list,
    );
  }

  get choice(): PaperChoice {
    return this.#choice;
  }

  show(form: string, { isTaken, copies, pages }: ChooserLine): void {
    const line = this.#lines.get(form);
    if (!line) return;
    line.box.checked = isTaken;
    line.copies.disabled = !isTaken;
    if (document.activeElement !== line.copies) line.copies.value = String(copies);
    line.pages.textContent = PAPER_DESK.pages(pages);
  }

  #change(part: Partial<PaperChoice>): void {
    this.#choice = { ...this.#choice, ...part };
    this.#changed(this.#choice);
  }

  #presets(): HTMLElement {
    const group = element('div', {
      className: 'paper-presets',
      role: 'radiogroup',
      ariaLabel: PAPER_DESK.presets,
    });
    for (const [preset, title] of Object.entries(PRESETS) as [Preset, string][]) {
      const input = element('input', {
        type: 'radio',
        name: 'bo-giay-to',
        checked: preset === this.#choice.preset,
      });
      // A ready choice begins anew: what was ticked by hand belonged to the one before.
      input.addEventListener('change', () => this.#change({ preset, taken: new Map() }));
      const label = element('label', {});
      label.append(input, ` ${title}`);
      group.append(label);
    }
    return group;
  }

  #outcome(): HTMLElement {
    const line = element('div', { className: 'session-field' });
    const select = element('select', { id: 'chi-bo-ra' });
    for (const [value, textContent] of Object.entries(OUTCOMES)) {
      select.append(element('option', { value, textContent, selected: value === this.#choice.outcome }));
    }
    select.addEventListener('change', () => this.#change({ outcome: select.value as Needs['outcome'] }));
    line.append(element('label', { htmlFor: select.id, textContent: PAPER_DESK.outcome }), select);
    return line;
  }

  #switch(title: string, name: 'isBallotSecret' | 'isTwoSided'): HTMLElement {
    const line = element('div', { className: 'session-switch' });
    const label = element('label', {});
    const box = element('input', { type: 'checkbox', checked: this.#choice[name] });
    box.addEventListener('change', () => this.#change({ [name]: box.checked }));
    label.append(box, ` ${title}`);
    line.append(label);
    return line;
  }

  #line({ form, template }: Sheet): HTMLElement {
    const item = element('li', { className: 'session-switch' });
    const label = element('label', {});
    const box = element('input', { type: 'checkbox' });
    box.addEventListener('change', () =>
      this.#change({ taken: new Map(this.#choice.taken).set(form, box.checked) }),
    );
    label.append(box, ` ${template.title}`);
    const copies = element('input', {
      type: 'number',
      min: '1',
      max: String(MOST_COPIES),
      inputMode: 'numeric',
      className: 'paper-copies',
      ariaLabel: PAPER_DESK.copiesOf(template.title),
      hidden: template.copies === 'moi-khach',
    });
    copies.addEventListener('change', () => {
      const typed = copies.valueAsNumber;
      const isRight = copies.validity.valid && Number.isInteger(typed);
      const all = new Map(this.#choice.copies);
      if (isRight) all.set(form, typed);
      else all.delete(form);
      this.#change({ copies: all });
    });
    const pages = element('span', { className: 'small' });
    const count = element('span', { className: 'paper-count' });
    count.append(copies, ' ', pages);
    item.append(label, count);
    this.#lines.set(form, { box, copies, pages });
    return item;
  }
}
