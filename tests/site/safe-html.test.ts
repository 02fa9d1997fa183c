import { describe, expect, test } from 'vitest';
import { EARLY_SETTINGS } from '../../src/device/early-settings.ts';
import { RULES_PATH } from '../../src/text/editors-guide.ts';
import { all, builtPages, textOf, type BuiltElement } from './built-site.ts';

/** Default deny: what is not on these lists has not been thought about. */
const ANYWHERE = ['id', 'class', 'lang', 'hidden', 'role', 'tabindex', 'title'];

const TAGS: Readonly<Record<string, readonly string[]>> = {
  html: [],
  head: [],
  body: [],
  title: [],
  meta: ['charset', 'name', 'property', 'content', 'http-equiv'],
  link: ['rel', 'href', 'type', 'title', 'as', 'crossorigin', 'sizes'],
  style: [],
  script: ['src', 'type'],
  ...noAttributes('header footer main nav aside section article div span p'),
  ...noAttributes('h1 h2 h3 h4 h5 h6 ul dl dt dd strong em b i sub sup br hr small figure figcaption'),
  ...noAttributes('table caption colgroup thead tbody tfoot tr summary fieldset legend code kbd mark'),
  ol: ['start'],
  li: [],
  col: ['span', 'width'],
  th: ['scope', 'colspan', 'rowspan'],
  td: ['colspan', 'rowspan'],
  blockquote: ['cite'],
  time: ['datetime'],
  a: ['href', 'rel', 'download', 'hreflang'],
  details: ['open'],
  form: ['action', 'method'],
  label: ['for'],
  input: [
    'type',
    'name',
    'value',
    'placeholder',
    'checked',
    'disabled',
    'autocomplete',
    'enterkeyhint',
    'spellcheck',
  ],
  select: ['name'],
  option: ['value'],
  button: ['type', 'disabled'],
  output: [],
  img: ['src', 'alt', 'width', 'height', 'loading', 'decoding'],
  svg: [
    'width',
    'height',
    'viewBox',
    'fill',
    'stroke',
    'stroke-width',
    'stroke-linejoin',
    'stroke-linecap',
    'focusable',
    'preserveAspectRatio',
  ],
  path: ['d', 'fill', 'stroke', 'stroke-width', 'stroke-linecap'],
  use: ['href'],
  rect: ['x', 'y', 'width', 'height', 'rx', 'fill'],
  circle: ['cx', 'cy', 'r', 'fill'],
  // What is read where scripts are off; its own markup is looked at like any other.
  noscript: [],
  progress: ['max', 'value'],
  'feedback-links': [],
  'feedback-slip': [],
  'offline-copy': [],
  'page-contents': [],
  'print-button': [],
  'quarter-now': [],
  'reader-settings': [],
  'report-collector': [],
  'search-link': [],
  'search-page': [],
  'blank-word': [],
  'registry-browser': [],
  'share-page': [],
  'topic-filter': [],
  'work-bench': [],
};

function noAttributes(names: string): Record<string, readonly string[]> {
  return Object.fromEntries(names.split(' ').map((name) => [name, []]));
}

/** Attributes that hold an address, and how a sound one begins. */
const ADDRESSES: Readonly<Record<string, RegExp>> = {
  href: /^(?:\/(?!\/)|#|https?:\/\/|mailto:)/u,
  src: /^\/(?!\/)/u,
  action: /^\/(?!\/)/u,
  cite: /^https:\/\//u,
};

/** Neither data that only scripts and the index read, nor words for screen readers, can run. */
const isInert = (attribute: string) => /^(?:data|aria)-[a-z\d-]+$/u.test(attribute);

function faultsOf({ name, attributes }: BuiltElement): string[] {
  const own = TAGS[name];
  if (!own) return [`<${name}>`];
  return Object.entries(attributes).flatMap(([attribute, value]) => {
    if (!isInert(attribute) && !ANYWHERE.includes(attribute) && !own.includes(attribute))
      return [`<${name} ${attribute}>`];
    const sound = ADDRESSES[attribute];
    return sound && !sound.test(value) ? [`<${name} ${attribute}="${value}">`] : [];
  });
}

describe.each(builtPages())('$path', (page) => {
  test('holds only tags, attributes and addresses that are allowed', () => {
    expect([...new Set(page.elements.flatMap(faultsOf))]).toEqual([]);
  });

  test('runs only its own files and the early settings', () => {
    for (const script of all(page, 'script')) {
      const { src, type } = script.attributes;
      if (src !== undefined)
        expect([type, src]).toEqual(['module', expect.stringMatching(/^\/_astro\/[\w.-]+\.js$/u)]);
      else if (type === undefined) expect(textOf(script)).toBe(EARLY_SETTINGS);
      else expect(type).toBe('application/ld+json');
    }
  });

  test('loads stylesheets only from its own files, and inline only the fonts', () => {
    const sheets = all(page, 'link').filter(({ attributes }) => attributes['rel'] === 'stylesheet');
    for (const { attributes } of sheets) expect(attributes['href']).toMatch(/^\/_astro\/[\w.-]+\.css$/u);
    for (const style of all(page, 'style')) expect(textOf(style)).toMatch(/^@font-face\{/u);
  });

  // The page of rules shows source code: how it is written wrong, and how right.
  test.skipIf(page.path === RULES_PATH)('shows no trace of source code or of a missing value', () => {
    const main = all(page, 'main').map(textOf).join(' ');
    expect(main).not.toMatch(/\bundefined\b|\[object Object\]|\bNaN\b|\bnull\b|\{\{|\}\}|^---|<\/?[A-Z]\w+/u);
  });
});
