import { blankOf, PLACEHOLDER_PATTERN, type LoopName } from '../../model/placeholder.ts';
import type { ItemValues } from './items.ts';
import { valueOf, type FilledSource } from './values.ts';

/** Where a text stands: the whole paper, or one item of a list on it. */
export interface Scope {
  source: FilledSource;
  loop?: LoopName;
  item?: ItemValues;
}

/** Puts values in the place of `{…}`; what is missing becomes dots for a pen. */
export function fillText(text: string, scope: Scope): string {
  return text.replace(PLACEHOLDER_PATTERN, (_whole, name: string) =>
    String(lookUp(name, scope) ?? blankOf(name, scope.loop)),
  );
}

/** The same, but `undefined` where a text has placeholders and not one of them has a value. */
export function fillIfKnown(text: string | undefined, scope: Scope): string | undefined {
  if (text === undefined) return undefined;
  const names = [...text.matchAll(PLACEHOLDER_PATTERN)].map(([, name = '']) => name);
  const isKnown = names.length === 0 || names.some((name) => lookUp(name, scope) !== undefined);
  return isKnown ? fillText(text, scope) : undefined;
}

function lookUp(name: string, { source, item }: Scope): string | number | undefined {
  return item?.[name] ?? valueOf(name, source);
}

export const upperCase = (text: string) => text.toLocaleUpperCase('vi');
