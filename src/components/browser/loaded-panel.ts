import { addStylesheet } from '../../search/browser/box-style.ts';

/** What opens under a button of a page, and is loaded when it is first opened; few ever open it. */
const PANELS = {
  'reader-settings': async () => (await import('./settings-panel.ts')).settingsPanel(),
  'share-page': async () => (await import('./share-panel.ts')).sharePanel(),
};

/** `<reader-settings>`, `<share-page>`: shown where scripts run; closed by Escape, and by a click elsewhere. */
class LoadedPanel extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    const details = this.querySelector('details');
    details?.addEventListener('toggle', () => void this.#fill(details));
    document.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape' || !details?.open) return;
      details.open = false;
      details.querySelector('summary')?.focus();
    });
    document.addEventListener('click', ({ target }) => {
      if (details && !this.contains(target as Node)) details.open = false;
    });
  }

  /** Where there is no network, the panel keeps saying so, and the next opening tries again. */
  async #fill(details: HTMLDetailsElement): Promise<void> {
    const panel = details.querySelector('div');
    if (!details.open || panel?.firstElementChild) return;
    void addStylesheet();
    try {
      panel?.replaceChildren(await PANELS[this.localName as keyof typeof PANELS]());
    } catch {
      // No network.
    }
  }
}

for (const name in PANELS) customElements.define(name, class extends LoadedPanel {});
