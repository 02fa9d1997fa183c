import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** So many of the sentences of a made topic come from elsewhere in the library. */
const SHARE_OF_OTHERS = 0.6;

/** A sentence without links, components or emphasis can stand in any topic. */
const PLAIN_SENTENCE = /^[\p{Lu}][^[\]<>{}*_`|#]{30,}[.?]$/u;

/** The same numbers in every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

/** Fills a folder of topics up to so many: legal files, each with a title and sentences that no other has together. */
export function growTopics(folder: string, count: number): void {
  const names = readdirSync(folder).filter((name) => /^[^_].*\.mdx$/u.test(name));
  const sources = names.map((name) => readFileSync(join(folder, name), 'utf8'));
  const pool = sources
    .flatMap(bodyLines)
    .flatMap(sentencesOf)
    .filter((each) => PLAIN_SENTENCE.test(each));
  const next = numbers(count);
  const other = () => pool[Math.floor(next() * pool.length)] ?? '';
  for (let made = names.length; made < count; made += 1) {
    const source = sources[made % sources.length] ?? '';
    const round = Math.floor(made / sources.length);
    const [head = '', ...body] = source.split(/(?<=\n---\n)/u);
    const named = head
      .replace(/^(title|officialTitle): "(.*)"$/gmu, `$1: "$2, đợt ${round}"`)
      .replace(/^formerIds:\n(?: {2}- .*\n)+/mu, '');
    const lines = body.join('').split('\n');
    const text = lines.map((line) =>
      sentencesOf(line)
        .map((each) => mixed(each, next, other))
        .join(' '),
    );
    const name = (names[made % names.length] ?? '').replace('.mdx', `-dot-${round}.mdx`);
    writeFileSync(join(folder, name), named + text.join('\n'));
  }
}

const bodyLines = (source: string) => source.split(/^---$/mu).slice(2).join('').split('\n');
const sentencesOf = (line: string) => line.split(/(?<=[.?]) (?=\p{Lu})/u);

const mixed = (sentence: string, next: () => number, other: () => string) =>
  PLAIN_SENTENCE.test(sentence) && next() < SHARE_OF_OTHERS ? other() : sentence;
