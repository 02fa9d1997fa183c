import { onVoices, readAloud, vietnameseVoice, type Voices } from '../../device/browser/read-aloud.ts';
import { READ_ALOUD } from '../../text/read-aloud.ts';

/** Reads the page aloud; hidden where the device has no Vietnamese voice. What a cell has typed no service may hear. */
export function readAloudButton(): HTMLButtonElement {
  const voices: Voices = document.querySelector('work-bench') ? 'of-device' : 'any';
  const button = document.createElement('button');
  Object.assign(button, { type: 'button', className: 'button is-quiet', textContent: READ_ALOUD.page });
  const show = () => (button.hidden = vietnameseVoice(voices) === undefined);
  let stop: (() => void) | undefined;
  button.addEventListener('click', () => {
    const voice = vietnameseVoice(voices);
    const place = document.querySelector('main');
    if (stop) stop();
    else if (voice && place) {
      button.textContent = READ_ALOUD.stop;
      stop = readAloud(place, voice, () => {
        stop = undefined;
        button.textContent = READ_ALOUD.page;
      });
    }
  });
  show();
  onVoices(show);
  return button;
}
