import { EDITOR_TEXT } from '../../text/editor.ts';
import type { EditorSettings } from '../backend.ts';

const PREFERENCES = 'sveltia-cms.prefs';

/** First script of the page: sees whether this browser can edit, then loads the rest. */
async function start(): Promise<void> {
  const place = document.querySelector<HTMLElement>('[data-editor]');
  if (!place) return;
  const say = (sentence: string) => {
    place.setAttribute('role', 'alert');
    place.textContent = sentence;
  };
  if (!('structuredClone' in window) || !('groupBy' in Map)) {
    say(EDITOR_TEXT.oldBrowser);
    return;
  }
  speakVietnamese();
  try {
    const { startEditor } = await import('./main.ts');
    await startEditor(JSON.parse(place.dataset['editor'] ?? '{}') as EditorSettings);
    document.querySelector('[data-opening]')?.remove();
  } catch (error) {
    console.error(error); // eslint-disable-line no-console -- the only place where an editor's helper can look
    say(EDITOR_TEXT.failed);
  }
}

/** Vietnamese whatever the browser speaks, until the editor chooses otherwise. */
function speakVietnamese(): void {
  try {
    const kept = JSON.parse(localStorage.getItem(PREFERENCES) ?? '{}') as Record<string, unknown>;
    if (!('locale' in kept)) localStorage.setItem(PREFERENCES, JSON.stringify({ ...kept, locale: 'vi' }));
  } catch {
    // A browser that keeps nothing asks its own language.
  }
}

void start();
