import { lettersOf, bytesOf } from '../../../device/browser/letters-of-bytes.ts';
import type { Recipe, Sealed, TextSeal, UnderSeal } from '../../../device/sealed.ts';
import { SEALED_FORMAT, SEALED_VERSION } from '../../../model/bench-file.ts';
import { FILES } from '../../../text/workbench/files.ts';

/** A file of the bench that opens with its passphrase alone. */
export interface SealedFile {
  recipe: Recipe;
  madeAt: string;
  sealed: Sealed;
}

/** More rounds than this keep a phone busy for minutes: no file of the bench asks for them. */
const MOST_ROUNDS = 5_000_000;
const SALT_BYTES = 16;
const IV_BYTES = 12;

/** What the text is sealed to: a head that was changed by hand opens nothing. */
const placeOf = (madeAt: string) => `${SEALED_FORMAT}:${SEALED_VERSION}:${madeAt}`;

/** A readable file as one that only its passphrase opens; its first lines say what it is, to people too. */
export async function sealFile(text: string, madeAt: Date, { recipe, seal }: UnderSeal): Promise<string> {
  const moment = madeAt.toISOString();
  const sealed = await seal.seal(placeOf(moment), text);
  return `${JSON.stringify(
    {
      format: SEALED_FORMAT,
      version: SEALED_VERSION,
      note: FILES.sealedNote,
      madeAt: moment,
      rounds: recipe.rounds,
      salt: lettersOf(recipe.salt),
      proof: written(recipe.proof),
      sealed: written(sealed),
    },
    null,
    1,
  )}\n`;
}

/** `undefined` where the text is no sealed file at all. Never throws, whatever it is given. */
export function readSealedFile(text: string): SealedFile | 'broken' | 'newer' | undefined {
  const start = text.slice(0, 200);
  if (!start.includes(`"${SEALED_FORMAT}"`)) return undefined;
  try {
    const value = JSON.parse(text.replace(/^\uFEFF/u, '')) as Record<string, unknown>;
    const { format, version, madeAt, rounds, salt, proof, sealed } = value;
    if (format !== SEALED_FORMAT || typeof version !== 'number') return 'broken';
    if (version > SEALED_VERSION) return 'newer';
    if (typeof madeAt !== 'string' || !isRounds(rounds)) return 'broken';
    const bytes = bytesOf(String(salt));
    if (bytes.length !== SALT_BYTES) return 'broken';
    return { recipe: { salt: bytes, rounds, proof: read(proof) }, madeAt, sealed: read(sealed) };
  } catch {
    return 'broken';
  }
}

/** The readable file inside; `undefined` where it was changed after it was sealed, or sealed by another key. */
export async function openSealedFile(
  { madeAt, sealed }: SealedFile,
  seal: TextSeal,
): Promise<string | undefined> {
  try {
    return await seal.open(placeOf(madeAt), sealed);
  } catch {
    return undefined;
  }
}

const isRounds = (rounds: unknown): rounds is number =>
  Number.isInteger(rounds) && Number(rounds) > 0 && Number(rounds) <= MOST_ROUNDS;

const written = ({ iv, bytes }: Sealed) => ({ iv: lettersOf(iv), bytes: lettersOf(new Uint8Array(bytes)) });

/** Throws where it is none. */
function read(value: unknown): Sealed {
  const { iv, bytes } = value as Record<keyof Sealed, unknown>;
  const start = bytesOf(String(iv));
  if (start.length !== IV_BYTES) throw new Error('No start of a seal.');
  return { iv: start, bytes: bytesOf(String(bytes)).buffer };
}
