/** A text that is read only with the key: a fresh start for each, as AES-GCM demands. */
export interface Sealed {
  iv: Uint8Array<ArrayBuffer>;
  bytes: ArrayBuffer;
}

/** How a passphrase becomes a key. It stands beside what it opens, readable by anyone. */
export interface Recipe {
  salt: Uint8Array<ArrayBuffer>;
  rounds: number;
  /** A word that only the right key opens. */
  proof: Sealed;
}

/** Seals and opens texts with one key. */
export interface TextSeal {
  /** Returns whether a word was sealed by the same key. */
  fits(proof: Sealed): Promise<boolean>;
  /** `place` is where the text stands: what is moved elsewhere does not open there. */
  seal(place: string, text: string): Promise<Sealed>;
  /** Throws where the key is another one, or the text was changed or moved. */
  open(place: string, sealed: Sealed): Promise<string>;
}

/** A seal, with how its passphrase is asked for. */
export interface UnderSeal {
  seal: TextSeal;
  recipe: Recipe;
}
