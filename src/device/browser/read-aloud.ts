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

/** What is not part of the text: things that are pressed, ways around the site, what is only drawn. */
const APART =
  'button, .button, input, select, textarea, label, summary > .count, nav, script, style, [aria-hidden=true]';

/** A block of the page and the words that stand in it itself, not in a block within it. */
interface Block {
  element: HTMLElement;
  text: string;
}

/** The text that an element shows, block by block, in the order of the page. */
function blocksOf(place: Element): Block[] {
  const blocks: Block[] = [];
  const texts = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const parent = node.parentElement;
    const text = node.textContent ?? '';
    if (!parent || text.trim() === '' || parent.closest(APART) || parent.getClientRects().length === 0)
      continue;
    const element = blockAround(parent);
    const last = blocks[blocks.length - 1];
    if (last?.element === element) last.text += text;
    else blocks.push({ element, text });
  }
  return blocks;
}

/** The element itself, or the nearest one around it that does not stand within a line. */
function blockAround(element: HTMLElement): HTMLElement {
  let block = element;
  while (block.parentElement && getComputedStyle(block).display.startsWith('inline'))
    block = block.parentElement;
  return block;
}

const READ_NOW = 'data-read-now';

function mark(block: HTMLElement | undefined, isRead: boolean): void {
  block?.toggleAttribute(READ_NOW, isRead);
  // Said here, so that pages which nobody has read aloud carry no style for it.
  block?.style.setProperty('outline', isRead ? '2px solid currentColor' : '');
}

/** Reads the blocks of an element one sentence after the other, marks the block that is read, and shows it. */
export function readAloud(place: Element, voice: SpeechSynthesisVoice, ended: () => void): () => void {
  const pieces = blocksOf(place).flatMap(({ element, text }) =>
    sentencesOf(text).map((sentence) => ({ block: element, text: sentence })),
  );
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
