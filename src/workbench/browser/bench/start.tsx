import { render } from 'preact';
import { DeviceRecords } from '../../../device/browser/record-store.ts';
import type { DeviceLock } from '../../../device/browser/device-lock.ts';
import { MemoryRecords } from '../../../device/memory-records.ts';
import { FRAME } from '../../../text/workbench/frame.ts';
import { headOf } from '../../records.ts';
import { isLocked } from '../lock/bench-lock.ts';
import { Bench } from './bench.ts';
import { shown } from './shared-machine.ts';
import { Shell } from './shell.tsx';

/** `<work-bench>`: opens what the device keeps and shows it. */
class WorkBench extends HTMLElement {
  connectedCallback(): void {
    void this.#open();
  }

  async #open(): Promise<void> {
    try {
      const store = await DeviceRecords.open(headOf, () => this.#say(FRAME.closed));
      if (store.lock?.isShut) await this.#unlock(store, store.lock);
      await this.#show(new Bench(store));
    } catch (fault) {
      const reason = fault instanceof Error ? fault.message : '';
      if (reason === 'newer') this.#say(FRAME.newer);
      else if (reason === 'blocked') {
        await this.#show(new Bench(new MemoryRecords(headOf)));
        this.prepend(sentence(FRAME.blocked));
      } else {
        this.#say(FRAME.loadFault);
        throw fault;
      }
    }
  }

  /** Resolves once the right passphrase was typed, here or in another window. */
  async #unlock(store: DeviceRecords, lock: DeviceLock): Promise<void> {
    const { Unlock } = await import('../lock/unlock.tsx');
    await new Promise<void>((opened) => {
      lock.askOthers(opened);
      this.replaceChildren();
      render(<Unlock store={store} lock={lock} onOpen={opened} />, this);
    });
    render(null, this);
    await store.resume();
  }

  async #show(bench: Bench): Promise<void> {
    isLocked.value = bench.store.lock?.isOn ?? false;
    await bench.start();
    shown.value = bench;
    this.replaceChildren();
    const place = document.createElement('div');
    this.append(place);
    render(<Current />, place);
    document.documentElement.dataset['bench'] = 'open';
  }

  #say(text: string): void {
    render(null, this);
    const again = document.createElement('button');
    again.className = 'button';
    again.textContent = FRAME.reload;
    again.addEventListener('click', () => location.reload());
    this.replaceChildren(sentence(text), again);
  }
}

function Current() {
  const bench = shown.value;
  return bench ? <Shell bench={bench} /> : null;
}

function sentence(text: string): HTMLElement {
  const line = document.createElement('p');
  line.className = 'bench-alert';
  line.setAttribute('role', 'alert');
  line.textContent = text;
  return line;
}

customElements.define('work-bench', WorkBench);
