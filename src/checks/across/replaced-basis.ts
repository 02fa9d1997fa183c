import { placeAt, type Place } from '../../language/problem.ts';
import type { Basis } from '../../model/basis.ts';
import type { CheckedFile } from '../file/check-file.ts';
import { placeIn, type ContentWorld } from './content-world.ts';

type Regulations = ContentWorld['regulations'];
type Path = readonly (string | number)[];

/** Fields that may name an old document for good: what was read, what readers type, what the text was. */
const RECALLING_FIELDS = new Set(['citations', 'references', 'keywords', 'changes', 'formerIds']);

/** Where a text rests on a document that another one has replaced. */
export interface PlacedBasis extends Omit<Basis, 'line'> {
  place: Place;
}

/** Every document that came after, the next one first. */
export function replacementsOf(id: string, regulations: Regulations): string[] | 'circle' {
  const replacements: string[] = [];
  for (let next = regulations.get(id)?.data.replacedBy; next; next = regulations.get(next)?.data.replacedBy) {
    if (next === id || replacements.includes(next)) return 'circle';
    replacements.push(next);
  }
  return replacements;
}

/** Every place where a text rests on a replaced document: cited, quoted by `<Rule>`, linked to, named by its number. */
export function replacedBasis(file: CheckedFile, regulations: Regulations): PlacedBasis[] {
  if (file.source.kind === 'regulations') return [];
  const named = [...citedIn(file), ...quotedIn(file), ...linkedFrom(file), ...mentionedIn(file, regulations)];
  const citations = citationsOf(file);
  // Where a kind has citations, they are what says which document a text follows.
  const followed = new Set(citations ?? named.map(({ regulation }) => regulation));
  const seen = new Set<string>();
  return named.flatMap(({ regulation, by, where, place }) => {
    const replacements = replacementsOf(regulation, regulations);
    const newest = replacements === 'circle' ? undefined : replacements.at(-1);
    const key = `${regulation} ${where}`;
    if (replacements === 'circle' || !newest || !regulations.has(newest) || seen.has(key)) return [];
    seen.add(key);
    const isReplacementCited = replacements.some((id) => followed.has(id));
    return [{ regulation, replacement: newest, by, where, isReplacementCited, place }];
  });
}

type Named = Pick<PlacedBasis, 'regulation' | 'by' | 'where' | 'place'>;

function citationsOf(file: CheckedFile): string[] | undefined {
  const citations = file.data?.['citations'];
  return Array.isArray(citations) ? citations.map(String) : undefined;
}

function citedIn(file: CheckedFile): Named[] {
  return (citationsOf(file) ?? []).map((regulation, index) => ({
    regulation,
    by: 'citation',
    where: 'citations',
    place: placeIn(file, ['citations', index]),
  }));
}

function quotedIn(file: CheckedFile): Named[] {
  return file.references.rules.map(({ regulation, point, ...place }) => ({
    regulation,
    by: 'rule',
    where: point,
    place,
  }));
}

function linkedFrom(file: CheckedFile): Named[] {
  return file.references.links.flatMap(({ target, ...place }) => {
    const regulation = /^\/van-ban\/(?<id>[a-z\d-]+)\/$/u.exec(target.path)?.groups?.['id'];
    return regulation ? [{ regulation, by: 'link' as const, where: target.path, place }] : [];
  });
}

function mentionedIn(file: CheckedFile, regulations: Regulations): Named[] {
  const numbers = numbersOnce(regulations);
  const inData = stringsOf(file.data ?? {}, []).flatMap(({ text, path }) =>
    numbers
      .filter(({ pattern }) => pattern.test(text))
      .map(({ regulation }) => ({
        regulation,
        by: 'mention' as const,
        where: path.join('.'),
        place: placeIn(file, path),
      })),
  );
  const source = new TextDecoder().decode(file.source.bytes).replaceAll('\r\n', '\n');
  const start = file.body ? source.indexOf(file.body) : -1;
  const inBody = numbers.flatMap(({ regulation, pattern }) => {
    const found = start < 0 ? null : pattern.exec(file.body);
    if (!found) return [];
    return [
      { regulation, by: 'mention' as const, where: found[0], place: placeAt(source, start + found.index) },
    ];
  });
  return [...inData, ...inBody];
}

/** Numbers that only one document carries; a number that was given again says nothing by itself. */
function numbersOnce(regulations: Regulations): { regulation: string; pattern: RegExp }[] {
  const all = [...regulations];
  return all.flatMap(
    ([
      id,
      {
        data: { number },
      },
    ]) => {
      if (!number) return [];
      const isAlone = all.every(([other, { data }]) => other === id || data.number !== number);
      if (!isAlone) return [];
      const escaped = number.replace(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`);
      return [{ regulation: id, pattern: new RegExp(`(?<![\\p{L}\\d/-])${escaped}(?![\\p{L}\\d/-])`, 'u') }];
    },
  );
}

function stringsOf(value: unknown, path: Path): { text: string; path: Path }[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (typeof value !== 'object' || value === null) return [];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([key, inner]) =>
    path.length === 0 && RECALLING_FIELDS.has(String(key)) ? [] : stringsOf(inner, [...path, key]),
  );
}
