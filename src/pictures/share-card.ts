import type { SignName } from './signs.ts';

/** What the picture of a shared link says. */
export interface ShareCard {
  sign: SignName;
  /** What kind of text it is, or its subject. */
  kind: string;
  title: string;
  facts: string;
}
