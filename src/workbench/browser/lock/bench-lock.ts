import { signal } from '@preact/signals';
import type { Bench } from '../bench/bench.ts';
import { forgetFormer } from '../year/former-details.ts';

/** True where everything kept lies behind a passphrase. */
export const isLocked = signal(false);

/** Locks what is kept; what the site kept in clear before it had the workbench goes. */
export async function putLock(bench: Bench, passphrase: string): Promise<void> {
  await bench.flush();
  await bench.store.lock?.put(passphrase);
  forgetFormer();
  isLocked.value = true;
}

export async function liftLock(bench: Bench): Promise<void> {
  await bench.flush();
  await bench.store.lock?.lift();
  isLocked.value = false;
}

/** Everything typed is kept first; then every window asks for the passphrase. */
export async function shutLock(bench: Bench): Promise<void> {
  await bench.flush();
  bench.store.lock?.shut();
}
