import { FORGE_TEXT } from '../../text/editor-forge.ts';
import { forgeNotice } from '../forge/with-review.ts';

/** Shows above the editor why the forge refused something, until it is read or something has succeeded. */
export function showForgeNotices(): void {
  const place = document.querySelector<HTMLElement>('[data-forge-notice]');
  if (!place) return;
  forgeNotice.tell = (sentence) => {
    if (sentence === undefined) {
      place.replaceChildren();
      return;
    }
    const text = document.createElement('p');
    text.textContent = sentence;
    const read = document.createElement('button');
    read.type = 'button';
    read.textContent = FORGE_TEXT.dismiss;
    read.addEventListener('click', () => place.replaceChildren());
    place.replaceChildren(text, read);
  };
}
