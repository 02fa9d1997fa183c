import { isSessionKept } from '../../device/session-kept.ts';

/** `<session-form>`: the form is loaded when it is first opened, or where this device remembers its details. */
class SessionForm extends HTMLElement {
  #isAsked = false;

  connectedCallback(): void {
    this.hidden = false;
    this.querySelector('details')?.addEventListener('toggle', () => void this.#load());
    try {
      if (isSessionKept(localStorage)) void this.#load();
    } catch {
      // Storage is blocked: there is nothing to remember.
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

customElements.define('session-form', SessionForm);
