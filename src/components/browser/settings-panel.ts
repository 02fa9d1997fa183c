import { applySettings, readSettings } from '../../device/browser/kept-settings.ts';
import { SETTINGS_TEXT } from '../../text/settings.ts';
import { readAloudButton } from './read-aloud-button.ts';

/** The form of the reader's settings: each choice is applied at once. */
export function settingsPanel(): HTMLFormElement {
  const { size = '1', theme = 'auto' } = readSettings();
  const form = document.createElement('form');
  form.append(
    choices('size', SETTINGS_TEXT.size, SETTINGS_TEXT.sizes, size),
    choices('theme', SETTINGS_TEXT.theme, SETTINGS_TEXT.themes, theme),
    readAloudButton(),
  );
  form.addEventListener('change', () => {
    applySettings({ size: chosen(form, 'size'), theme: chosen(form, 'theme') });
  });
  return form;
}

function choices(
  name: string,
  title: string,
  options: Readonly<Record<string, string>>,
  chosen: string,
): HTMLFieldSetElement {
  const group = document.createElement('fieldset');
  const legend = document.createElement('legend');
  legend.textContent = title;
  const labels = Object.entries(options).map(([value, text]) => {
    const label = document.createElement('label');
    const input = Object.assign(document.createElement('input'), { type: 'radio', name, value });
    input.checked = value === chosen;
    label.append(input, ` ${text}`);
    return label;
  });
  group.append(legend, ...labels);
  return group;
}

function chosen(form: HTMLFormElement, name: string): string {
  return form.querySelector<HTMLInputElement>(`[name=${name}]:checked`)?.value ?? '';
}
