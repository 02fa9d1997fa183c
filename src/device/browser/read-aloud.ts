import { sentencesOf } from '../../vietnamese/sentences.ts';

/** Which voices may speak: a voice of a distant service sends the text to it. */
export type Voices = 'any' | 'of-device';

/** A Vietnamese voice, one of the device first; undefined where there is none. */
export function vietnameseVoice(voices: Voices): SpeechSynthesisVoice | undefined {
  const all = 'speechSynthesis' in window ? speechSynthesis.getVoices() : [];
  const ours = all.filter(({ lang }) => /^vi\b/iu.test(lang));
  return ours.find(({ localService }) => localService) ?? (voices === 'any' ? ours[0] : undefined);
}

/** Calls `changed` whenever voices come or go; gives the call that ends it. Chrome and Android load them late. */
export function onVoices(changed: () => void): () => void {
  if (!('speechSynthesis' in window)) return () => undefined;
  speechSynthesis.addEventListener('voiceschanged', changed);
  return () => speechSynthesis.removeEventListener('voiceschanged', changed);
}

/** What is read: blocks of text, none within another. */
const BLOCKS = 'h1, h2, h3, h4, h5, p, li, dt, dd, td, th, blockquote';
const READ_NOW = 'data-read-now';

function mark(block: HTMLElement | undefined, isRead: boolean): void {
  block?.toggleAttribute(READ_NOW, isRead);
  // Said here, so that pages which nobody has read aloud carry no style for it.
  block?.style.setProperty('outline', isRead ? '2px solid currentColor' : '');
}

/** Reads the blocks of an element one sentence after the other, marks the block that is read, and shows it. */
export function readAloud(place: Element, voice: SpeechSynthesisVoice, ended: () => void): () => void {
  const pieces = [...place.querySelectorAll<HTMLElement>(BLOCKS)]
    .filter((block) => !block.querySelector(BLOCKS) && block.getClientRects().length > 0)
    .flatMap((block) => sentencesOf(block.textContent).map((text) => ({ block, text })));
  let isStopped = false;
  let marked: HTMLElement | undefined;
  const stop = () => {
    if (isStopped) return;
    isStopped = true;
    mark(marked, false);
    for (const event of ['pagehide', 'beforeprint']) window.removeEventListener(event, stop);
    speechSynthesis.cancel();
    ended();
  };
  const speak = (index: number): void => {
    if (isStopped) return;
    const piece = pieces[index];
    if (!piece) {
      stop();
      return;
    }
    if (piece.block !== marked) {
      mark(marked, false);
      mark(piece.block, true);
      piece.block.scrollIntoView({ block: 'nearest' });
      marked = piece.block;
    }
    const utterance = new SpeechSynthesisUtterance(piece.text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.onend = () => speak(index + 1);
    utterance.onerror = stop;
    speechSynthesis.speak(utterance);
  };
  for (const event of ['pagehide', 'beforeprint']) window.addEventListener(event, stop);
  speechSynthesis.cancel();
  speak(0);
  return stop;
}
