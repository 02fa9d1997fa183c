import type { RecordKind } from '../../schema/workbench.ts';

const CHANNEL = 'stcd:ban-lam-viec';

/** What windows of one browser tell each other. A window that is open gives its key to one that is locked. */
export type Message =
  'reload' | { kind: RecordKind; id: string } | { asksKeyOf: string } | { key: CryptoKey; of: string };

/** The other windows of this browser in which the workbench is open; silent where the browser has no channel. */
export class Windows {
  readonly #channel = 'BroadcastChannel' in window ? new BroadcastChannel(CHANNEL) : undefined;

  tell(message: Message): void {
    this.#channel?.postMessage(message);
  }

  listen(heard: (message: Message) => void): () => void {
    const listen = ({ data }: MessageEvent<Message>) => heard(data);
    this.#channel?.addEventListener('message', listen);
    return () => this.#channel?.removeEventListener('message', listen);
  }
}
