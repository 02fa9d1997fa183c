import { openEngine, type EngineAnswer } from './engine.ts';

/** Keys come in bursts; one search after the last of them is enough. */
const PAUSE_MS = 60;

/** Asks the search engine for what is being typed; an older answer that comes late is dropped. */
export class Asker {
  readonly #base: string;
  readonly #show: (answer: EngineAnswer, typed: string) => void;
  readonly #showFault: () => void;
  #timer = 0;
  #latest = 0;

  constructor(base: string, show: (answer: EngineAnswer, typed: string) => void, showFault: () => void) {
    this.#base = base;
    this.#show = show;
    this.#showFault = showFault;
  }

  askSoon(typed: string): void {
    this.cancel();
    this.#timer = window.setTimeout(() => void this.ask(typed), PAUSE_MS);
  }

  async ask(typed: string): Promise<void> {
    this.cancel();
    const number = this.#latest;
    try {
      const engine = await openEngine(this.#base);
      const answer = await engine(typed);
      if (number === this.#latest) this.#show(answer, typed);
    } catch {
      if (number === this.#latest) this.#showFault();
    }
  }

  /** Forgets what is waiting or under way. */
  cancel(): void {
    clearTimeout(this.#timer);
    this.#latest += 1;
  }
}
