import { BASE } from '../../site/browser/base.ts';
import { formatDate } from '../../model/calendar-day.ts';
import { OFFLINE } from '../../text/offline.ts';
import { WORKER_NAME, type CopyList } from '../copy-format.ts';
import { planFor } from '../plan.ts';
import { bringCopy, offeredList } from './download.ts';
import { NotOurs } from './fetched.ts';
import { keptIndex, removeCopy } from './kept-copy.ts';
import { megabytes } from './megabytes.ts';

type Action = 'download' | 'stop' | 'check' | 'remove';

/** `<offline-copy>`: says what of the site this device keeps, fetches it, brings it up to date, takes it away. */
class OfflineCopy extends HTMLElement {
  private running: AbortController | undefined;

  connectedCallback(): void {
    const unable = reasonAgainst();
    if (unable !== undefined) {
      this.say(unable);
      return;
    }
    for (const button of this.querySelectorAll<HTMLButtonElement>('button'))
      button.addEventListener('click', () => void this.act(button.dataset['action'] as Action));
    void this.showState(!isSavingData());
  }

  disconnectedCallback(): void {
    this.running?.abort();
  }

  private async act(action: Action): Promise<void> {
    if (action === 'stop') this.running?.abort();
    else if (action === 'download') await this.download();
    else if (action === 'check') await this.showState(true);
    else {
      await removeCopy();
      await this.showState(false);
      this.say(OFFLINE.removed);
    }
  }

  /** `isAsking`: ask the server for something newer; a device that saves data asks only when told to. */
  private async showState(isAsking: boolean): Promise<void> {
    const kept = await keptIndex();
    const list = isAsking ? await offeredList().catch(() => undefined) : undefined;
    const state = kept ? OFFLINE.kept(formatDate(kept.keptOn), megabytes(kept.bytes)) : '';
    if (!list) {
      this.say(state, isAsking && kept ? OFFLINE.unknown : '', isSavingData() && !kept ? OFFLINE.saving : '');
      this.offer(kept ? 'check' : 'download', kept && 'remove');
      return;
    }
    const plan = planFor(list, kept);
    if (plan.kind === 'nothing') this.say(state, OFFLINE.newest);
    else this.say(state, (kept ? OFFLINE.newer : OFFLINE.none)(megabytes(plan.bytes)));
    this.offer(plan.kind === 'nothing' ? 'check' : 'download', kept && 'remove');
    this.button('download').textContent = kept ? OFFLINE.update : OFFLINE.download;
  }

  private async download(): Promise<void> {
    this.running = new AbortController();
    this.offer('stop');
    this.button('stop').focus();
    try {
      const list = await offeredList(this.running.signal);
      await this.bring(list, this.running.signal);
      await this.showState(false);
      this.say(this.status.textContent, OFFLINE.newest);
    } catch (error) {
      this.offer('download');
      this.button('download').textContent = OFFLINE.resume;
      this.say(sentenceFor(error, this.running.signal));
    }
    this.progress.hidden = true;
    this.running = undefined;
  }

  private async bring(list: CopyList, signal: AbortSignal): Promise<void> {
    await navigator.serviceWorker.register(BASE + WORKER_NAME, { scope: BASE, updateViaCache: 'none' });
    await bringCopy(list, signal, (told) => {
      this.progress.hidden = false;
      if (told === 'unpacking') {
        this.say(OFFLINE.unpacking);
        return;
      }
      this.progress.max = told.all;
      this.progress.value = told.done;
      // The bar tells those who see; the sentence is not spoken at every piece.
      this.progress.textContent = OFFLINE.fetching(megabytes(told.done), megabytes(told.all));
      this.amount.textContent = this.progress.textContent;
    });
    // Where a browser is not asked, it may throw the copy away first when it is short of room.
    await navigator.storage.persist();
  }

  private say(...sentences: readonly string[]): void {
    this.amount.textContent = '';
    this.status.textContent = sentences.filter(Boolean).join(' ');
  }

  private offer(...actions: readonly (Action | undefined)[]): void {
    for (const button of this.querySelectorAll<HTMLButtonElement>('button'))
      button.hidden = !actions.includes(button.dataset['action'] as Action);
  }

  private button(action: Action): HTMLButtonElement {
    return this.querySelector(`[data-action=${action}]`) as HTMLButtonElement;
  }

  private get status(): HTMLElement {
    return this.querySelector('[role=status]') as HTMLElement;
  }

  private get progress(): HTMLProgressElement {
    return this.querySelector('progress') as HTMLProgressElement;
  }

  private get amount(): HTMLElement {
    return this.querySelector('[data-part=amount]') as HTMLElement;
  }
}

function reasonAgainst(): string | undefined {
  if (!window.isSecureContext) return OFFLINE.unsafe;
  return 'serviceWorker' in navigator && 'caches' in window ? undefined : OFFLINE.unable;
}

function isSavingData(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}

function sentenceFor(error: unknown, signal: AbortSignal): string {
  if (signal.aborted) return OFFLINE.stopped;
  if (error instanceof NotOurs) return OFFLINE.notOurs;
  if (error instanceof DOMException && error.name === 'QuotaExceededError') return OFFLINE.full;
  // A fetch that got no answer at all.
  if (error instanceof TypeError) return OFFLINE.noNetwork;
  return OFFLINE.fault;
}

customElements.define('offline-copy', OfflineCopy);
