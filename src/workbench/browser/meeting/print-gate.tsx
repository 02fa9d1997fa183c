import { useEffect, useRef, useState } from 'preact/hooks';
import { SESSION_NOTICES } from '../../../text/session-notices.ts';
import type { SessionNotice } from '../../session-notices.ts';

interface Gate {
  open: readonly SessionNotice[];
  /** What waits for the answer. */
  held: (() => void) | undefined;
  before: (act: () => void) => void;
  answer: (isKept: boolean) => void;
}

/** Nothing is printed or saved while something is open, until the person says so; the same things are asked once. */
export function usePrintGate(notices: readonly SessionNotice[], kept: ReadonlySet<string>): Gate {
  const [held, setHeld] = useState<() => void>();
  const accepted = useRef('');
  const open = notices.filter(({ id }) => !kept.has(id));
  const name = open.map(({ id }) => id).join();
  const before = (act: () => void) => {
    if (name === '' || name === accepted.current) act();
    else setHeld(() => act);
  };
  const answer = (isKept: boolean) => {
    setHeld(undefined);
    if (!isKept) return;
    accepted.current = name;
    held?.();
  };
  return { open, held, before, answer };
}

/** What is missing or cannot be, said before it stands on paper. */
export function PrintGate({ open, held, answer }: Gate) {
  const place = useRef<HTMLDialogElement>(null);
  const isAsking = held !== undefined;
  useEffect(() => {
    if (isAsking) place.current?.showModal();
  }, [isAsking]);
  const close = (isKept: boolean) => {
    place.current?.close();
    answer(isKept);
  };
  return (
    <dialog ref={place} class="bench-gate" aria-labelledby="xem-lai" onCancel={() => answer(false)}>
      <h3 id="xem-lai">{SESSION_NOTICES.asks}</h3>
      <ul>
        {open.map(({ id, message }) => (
          <li key={id}>{message}</li>
        ))}
      </ul>
      <p class="button-row">
        <button type="button" class="button" onClick={() => close(false)}>
          {SESSION_NOTICES.goBack}
        </button>
        <button type="button" class="button is-quiet" onClick={() => close(true)}>
          {SESSION_NOTICES.goOn}
        </button>
      </p>
    </dialog>
  );
}
