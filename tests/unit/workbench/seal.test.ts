import { describe, expect, test } from 'vitest';
import { Seal } from '../../../src/device/browser/seal.ts';

/** Enough for a test: what makes guessing slow is not what is asked here. */
const ROUNDS = 1000;
const PHRASE = 'cây đa giếng nước sân đình';

describe('a seal', () => {
  test('opens with its passphrase alone, however a keyboard writes the letters and whatever blanks stand around', async () => {
    const { seal, recipe } = await Seal.make(PHRASE, ROUNDS);
    const sealed = await seal.seal('tasks:1', 'Mượn loa');
    for (const typed of [PHRASE, PHRASE.normalize('NFD'), `  ${PHRASE.replace(' ', '   ')} `])
      expect(await (await Seal.of(typed, recipe))?.open('tasks:1', sealed)).toBe('Mượn loa');
    for (const wrong of ['', 'cay da gieng nuoc san dinh', PHRASE.toUpperCase(), `${PHRASE}!`])
      expect(await Seal.of(wrong, recipe)).toBeUndefined();
  });

  test('holds what was sealed to its place, and to every bit', async () => {
    const { seal } = await Seal.make(PHRASE, ROUNDS);
    const sealed = await seal.seal('tasks:1', 'Mượn loa');
    await expect(seal.open('tasks:2', sealed)).rejects.toThrow();
    const bytes = new Uint8Array(sealed.bytes.slice(0));
    bytes[3] = (bytes[3] ?? 0) ^ 1;
    await expect(seal.open('tasks:1', { ...sealed, bytes: bytes.buffer })).rejects.toThrow();
  });

  test('never looks the same twice, and its key cannot be read out', async () => {
    const { seal } = await Seal.make(PHRASE, ROUNDS);
    const [one, two] = await Promise.all([seal.seal('a', 'chữ'), seal.seal('a', 'chữ')]);
    expect(Buffer.from(one.bytes).equals(Buffer.from(two.bytes))).toBe(false);
    await expect(crypto.subtle.exportKey('raw', seal.key)).rejects.toThrow();
  });

  test('is made by as many rounds as OWASP asks', async () => {
    const { recipe } = await Seal.make(PHRASE);
    expect(recipe.rounds).toBeGreaterThanOrEqual(600_000);
    expect(recipe.salt).toHaveLength(16);
  });
});
