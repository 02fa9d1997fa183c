import { SETTINGS_KEY } from '../early-settings.ts';

interface Settings {
  size?: string;
  theme?: string;
}

function readSettings(): Settings {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(SETTINGS_KEY) ?? '{}');
    return typeof stored === 'object' && stored !== null ? stored : {};
  } catch {
    return {};
  }
}

/** `<reader-settings>`: size of text and colours, kept on this device. */
class ReaderSettings extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    const { size = '1', theme = 'auto' } = readSettings();
    this.check('size', size);
    this.check('theme', theme);
    this.addEventListener('change', this.apply);
    document.addEventListener('keydown', this.closeOnEscape);
    document.addEventListener('click', this.closeOutside);
  }

  disconnectedCallback(): void {
    document.removeEventListener('keydown', this.closeOnEscape);
    document.removeEventListener('click', this.closeOutside);
  }

  private get panel(): HTMLDetailsElement | null {
    return this.querySelector('details');
  }

  private check(name: string, value: string): void {
    const radio = this.querySelector<HTMLInputElement>(`input[name="${name}"][value="${CSS.escape(value)}"]`);
    if (radio) radio.checked = true;
  }

  private chosen(name: string): string {
    return this.querySelector<HTMLInputElement>(`input[name="${name}"]:checked`)?.value ?? '';
  }

  private readonly apply = (): void => {
    const settings = { size: this.chosen('size'), theme: this.chosen('theme') };
    document.documentElement.dataset['size'] = settings.size;
    document.documentElement.dataset['theme'] = settings.theme;
    try {
      localStorage.setItem(SETTINGS_KEY, JSON.stringify(settings));
    } catch {
      // Storage is full or blocked: the choice holds for this page only.
    }
  };

  private readonly closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.panel?.open) return;
    this.panel.open = false;
    this.querySelector('summary')?.focus();
  };

  private readonly closeOutside = (event: MouseEvent): void => {
    if (this.panel && event.target instanceof Node && !this.contains(event.target)) this.panel.open = false;
  };
}

customElements.define('reader-settings', ReaderSettings);
