import { SETTINGS_KEY } from '../early-settings.ts';

/** Size of text and colours, as the device keeps them. */
export interface Settings {
  size?: string;
  theme?: string;
}

/** What the reader chose before; nothing where storage is blocked or holds what we did not write. */
export function readSettings(): Settings {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(SETTINGS_KEY) ?? '{}');
    return typeof stored === 'object' && stored !== null ? stored : {};
  } catch {
    return {};
  }
}

/** Shows a choice at once and keeps it; where storage is full or blocked, it holds for this page only. */
export function applySettings({ size = '1', theme = 'auto' }: Settings): void {
  const { dataset } = document.documentElement;
  dataset['size'] = size;
  dataset['theme'] = theme;
  try {
    localStorage.setItem(SETTINGS_KEY, JSON.stringify({ size, theme }));
  } catch {
    // Nothing more can be done.
  }
}
