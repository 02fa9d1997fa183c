import { openEngine, type Engine, type EngineAnswer } from './engine.ts';

/** Keys come in bursts; one search after the last of them is enough. */
const PAUSE_MS = 60;
/** What must be loaded waits longer, so that a reader who types on does not pay for every letter. */
const LOADING_PAUSE_MS = 120;

/** Asks the search engine for what is being typed; an older answer that comes late is dropped. */
export class Asker {
  readonly #base: string;
  readonly #show: (answer: EngineAnswer, typed: string, engine: Engine) => void;
  readonly #showFault: () => void;
  #timer = 0;
  #latest = 0;

  /** `show` is called once or twice for a question: with what titles say, then with the whole answer. */
  constructor(
    base: string,
    show: (answer: EngineAnswer, typed: string, engine: Engine) => void,
    showFault: () => void,
  ) {
    this.#base = base;
    this.#show = show;
    this.#showFault = showFault;
  }

  /** Loads what the first answer needs; for when a reader is about to type. */
  prepare(): void {
    openEngine(this.#base).catch(() => {
      // The question itself will tell.
    });
  }

  askSoon(typed: string): void {
    this.cancel();
    this.#timer = window.setTimeout(() => void this.#ask(typed, LOADING_PAUSE_MS), PAUSE_MS);
  }

  ask(typed: string): void {
    this.cancel();
    void this.#ask(typed, 0);
  }

  /** Forgets what is waiting or under way. */
  cancel(): void {
    clearTimeout(this.#timer);
    this.#latest += 1;
  }

  async #ask(typed: string, pause: number): Promise<void> {
    const number = this.#latest;
    const isCurrent = () => number === this.#latest;
    try {
      const engine = await openEngine(this.#base);
      if (!isCurrent()) return;
      if (!engine.isAtHand(typed)) {
        this.#show(engine.answerFromTitles(typed), typed, engine);
        await new Promise((done) => (this.#timer = window.setTimeout(done, pause)));
      }
      if (!isCurrent()) return;
      const answer = await engine.answer(typed);
      if (isCurrent()) this.#show(answer, typed, engine);
    } catch {
      if (isCurrent()) this.#showFault();
    }
  }
}
