import { isChoiceKept, isSessionKept } from '../../device/session-kept.ts';

/** `<session-form>`: the form is loaded when it is first opened, or where this device remembers its details. */
class SessionForm extends HTMLElement {
  #isAsked = false;

  connectedCallback(): void {
    this.querySelector('details')?.addEventListener('toggle', () => void this.#load());
    const isChosen = this.dataset['topic'] !== undefined && holds(() => sessionStorage, isChoiceKept);
    if (isChosen || holds(() => localStorage, isSessionKept) || holds(() => sessionStorage, isSessionKept)) {
      void this.#load();
    }
  }

  async #load(): Promise<void> {
    if (this.#isAsked) return;
    this.#isAsked = true;
    try {
      await (await import('./panel.ts')).openPanel(this);
    } catch {
      this.#isAsked = false;
    }
  }
}

/** Where storage is blocked, even reaching for it throws: there is nothing to remember. */
function holds(storage: () => Storage, isKept: (storage: Storage) => boolean): boolean {
  try {
    return isKept(storage());
  } catch {
    return false;
  }
}

customElements.define('session-form', SessionForm);
