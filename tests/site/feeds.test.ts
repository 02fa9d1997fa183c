import { XMLParser } from 'fast-xml-parser';
import { SyntaxValidator } from 'fast-xml-validator';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { SITE } from '../../src/site/identity.ts';
import { all, builtPages, DIST, publishedNames } from './built-site.ts';

const address = z.url({ protocol: /^https?$/u });
/** RFC 3339, with the zone of Vietnam. */
const instant = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+07:00$/u);
const line = z.string().trim().min(1);
const link = z.strictObject({ rel: z.string(), type: z.string(), hreflang: z.literal('vi'), href: address });

const entrySchema = z.strictObject({
  id: address,
  title: line,
  link: link.extend({ rel: z.literal('alternate'), type: z.literal('text/html') }),
  published: instant,
  updated: instant,
  category: z.strictObject({ term: line }),
  summary: line,
});

/** What RFC 4287 asks of a feed and its entries, and what this site adds. Nothing else may stand there. */
const feedSchema = z.strictObject({
  xmlns: z.literal('http://www.w3.org/2005/Atom'),
  'xml:lang': z.literal('vi'),
  id: address,
  title: line,
  subtitle: line,
  updated: instant,
  link: z.array(link).length(2),
  author: z.strictObject({ name: line, uri: address }),
  icon: address,
  entry: z.array(entrySchema).min(1),
});

function feed(file: string): z.output<typeof feedSchema> {
  const text = readFileSync(join(DIST, file), 'utf8');
  expect(text).toMatch(/^<\?xml version="1\.0" encoding="utf-8"\?>/u);
  expect(SyntaxValidator.validate(text)).toBe(true);
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseTagValue: false,
    ignoreDeclaration: true,
    isArray: (name) => name === 'entry',
  });
  return feedSchema.parse((parser.parse(text) as { feed: unknown }).feed);
}

const KINDS = [
  ['topics', 'chuyen-de'],
  ['guides', 'huong-dan'],
  ['regulations', 'van-ban'],
  ['templates', 'bieu-mau'],
] as const;

const pages = builtPages();

describe.each([...KINDS.map(([, section]) => section), 'cap-nhat'])('the feed of /%s/', (section) => {
  const file = `${section}/atom.xml`;

  test('says where it stands and which page it tells about', () => {
    expect(feed(file).link.map(({ rel, href }) => [rel, href])).toEqual([
      ['self', `${SITE.origin}/${file}`],
      ['alternate', `${SITE.origin}/${section}/`],
    ]);
    expect(feed(file).id).toBe(`${SITE.origin}/${file}`);
  });

  test('gives every entry a name of its own and puts the newest first', () => {
    const { entry, updated } = feed(file);
    const ids = entry.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const days = entry.map((each) => each.updated);
    expect(days).toEqual([...days].sort().reverse());
    expect(updated).toBe(days[0]);
    for (const each of entry) expect(each.published <= each.updated).toBe(true);
  });

  test('is announced by its page', () => {
    const page = pages.find(({ path }) => path === `/${section}/`);
    const announced = page ? all(page, 'link') : [];
    expect(
      announced
        .filter(({ attributes }) => attributes['type'] === 'application/atom+xml')
        .map(({ attributes }) => [attributes['rel'], attributes['href'], Boolean(attributes['title'])]),
    ).toContainEqual(['alternate', `/${file}`, true]);
  });
});

test.each(KINDS)('the feed of %s holds the thirty published files that changed last', (folder, section) => {
  const days = lastChanges(folder);
  const { entry } = feed(`${section}/atom.xml`);
  const held = entry.map((each) => each.link.href.slice(`${SITE.origin}/${section}/`.length, -1));
  expect(held).toHaveLength(Math.min(30, days.size));
  expect(held.filter((name) => !days.has(name))).toEqual([]);
  const told = entry.map((each) => each.updated.slice(0, 10));
  expect(told).toEqual(held.map((name) => days.get(name)));
  const oldest = told.at(-1) ?? '';
  const newer = [...days].filter(([name, day]) => !held.includes(name) && day > oldest);
  expect(newer).toEqual([]);
});

/** The day on which each published file of a folder changed last, as its own text says. */
function lastChanges(folder: string): Map<string, string> {
  const ending = ['topics', 'guides'].includes(folder) ? '.mdx' : '.yaml';
  return new Map(
    publishedNames(folder).map((name) => {
      const text = readFileSync(join('content', folder, `${name}${ending}`), 'utf8');
      const changes = /^changes:\n(?<list>(?:[ ].*\n)+)/mu.exec(text)?.groups?.['list'] ?? '';
      const days = [...changes.matchAll(/\bon: "(?<day>[\d-]+)"/gu)].map(
        ({ groups }) => groups?.['day'] ?? '',
      );
      return [name, days.at(-1) ?? /^publishedOn: "(?<day>[\d-]+)"/mu.exec(text)?.groups?.['day'] ?? ''];
    }),
  );
}

test.each(['chuyen-de', 'huong-dan'])('programs that still ask for /%s/rss.xml read the feed', (section) => {
  expect(feed(`${section}/rss.xml`)).toEqual(feed(`${section}/atom.xml`));
});
