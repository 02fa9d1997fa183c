import type { Recipe, Sealed, TextSeal } from '../sealed.ts';

/** What OWASP asks of PBKDF2 with SHA-256; a second on a cheap phone. */
const ROUNDS = 600_000;
const PROOF = 'so-tay-chuyen-de';

/** Absent on a page without https, whatever its type says. */
const subtle = () => crypto.subtle as SubtleCrypto | undefined;
export const canSeal = (): boolean => subtle() !== undefined;

/** Seals and opens texts with one key. The key itself cannot be read out of the browser. */
export class Seal implements TextSeal {
  readonly key: CryptoKey;

  constructor(key: CryptoKey) {
    this.key = key;
  }

  /** A new lock; the recipe is what must be kept to open it again. */
  static async make(passphrase: string, rounds = ROUNDS): Promise<{ seal: Seal; recipe: Recipe }> {
    const salt = crypto.getRandomValues(new Uint8Array(16));
    const seal = new Seal(await keyOf(passphrase, salt, rounds));
    return { seal, recipe: { salt, rounds, proof: await seal.seal(PROOF, PROOF) } };
  }

  /** `undefined` where the passphrase is another one. */
  static async of(passphrase: string, { salt, rounds, proof }: Recipe): Promise<Seal | undefined> {
    const seal = new Seal(await keyOf(passphrase, salt, rounds));
    return (await seal.fits(proof)) ? seal : undefined;
  }

  async fits(proof: Sealed): Promise<boolean> {
    try {
      return (await this.open(PROOF, proof)) === PROOF;
    } catch {
      return false;
    }
  }

  /** `place` is where the text stands: what is moved elsewhere does not open there. */
  async seal(place: string, text: string): Promise<Sealed> {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const additionalData = new TextEncoder().encode(place);
    const given = new TextEncoder().encode(text);
    const bytes = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, this.key, given);
    return { iv, bytes };
  }

  /** Throws where the key is another one, or the text was changed or moved. */
  async open(place: string, { iv, bytes }: Sealed): Promise<string> {
    const additionalData = new TextEncoder().encode(place);
    const found = await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, this.key, bytes);
    return new TextDecoder().decode(found);
  }
}

/** Keyboards write one Vietnamese letter in several ways, and nobody counts blanks. */
async function keyOf(passphrase: string, salt: Uint8Array<ArrayBuffer>, rounds: number): Promise<CryptoKey> {
  const typed = passphrase.normalize('NFC').trim().replace(/\s+/gu, ' ');
  const base = await crypto.subtle.importKey('raw', new TextEncoder().encode(typed), 'PBKDF2', false, [
    'deriveKey',
  ]);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}
