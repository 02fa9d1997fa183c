/**
 * `<reader-settings>`, `<share-page>`: what opens under a button. What stands in it, and all that it does, comes when it
 * is first opened: few ever open it. Where there is no network it keeps saying so, and the next opening tries again.
 */
class LoadedPanel extends HTMLElement {
  connectedCallback(): void {
    // The event does not bubble, but it passes here on its way down.
    this.addEventListener('toggle', () => void this.fill(), true);
    document.addEventListener('click', ({ target }) => {
      if (!this.contains(target as Node)) this.firstElementChild?.removeAttribute('open');
    });
  }

  private async fill(): Promise<void> {
    try {
      const { fillPanel } = await import('./panels.ts');
      await fillPanel(this);
    } catch {
      // No network.
    }
  }
}

for (const name of ['reader-settings', 'share-page'])
  customElements.define(name, class extends LoadedPanel {});
