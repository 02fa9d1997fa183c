import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseYaml, splitFrontMatter } from '../src/language/front-matter.ts';
import { templateSchema } from '../src/schema/template.ts';
import { topicSchema, type Topic } from '../src/schema/topic.ts';

/** Time, memory and bytes of every paper of many topics, first without what was kept, then with it. */
const { values } = parseArgs({ options: { topics: { type: 'string', default: '60' } } });
const count = Number(values.topics);
const kept = mkdtempSync(join(tmpdir(), 'papers-'));
process.env['PAPER_CACHE'] = kept;
const { docxFile, pdfFile } = await import('../src/papers/build/paper-files.ts');
const { fill } = await import('../src/papers/fill/fill.ts');

const read = (folder: string) =>
  readdirSync(folder)
    .filter((name) => !name.startsWith('_'))
    .map((name) => [name.replace(/\.\w+$/u, ''), readFileSync(join(folder, name), 'utf8')] as const);

const templates = read('content/templates').map(
  ([name, text]) => [name, templateSchema.parse(parseYaml(text, 0).data)] as const,
);
const written = read('content/topics').map(([, text]) => {
  const split = splitFrontMatter(text);
  if ('rule' in split) throw new Error(split.message);
  return topicSchema.parse(parseYaml(split.yaml, 1).data);
});
const topics = Array.from({ length: count }, (_, index) => {
  const topic = written[index % written.length] as Topic;
  return { ...topic, title: `${topic.title} (${index + 1})` };
});

for (const round of ['nothing kept', 'everything kept']) {
  const start = performance.now();
  const cpu = process.cpuUsage();
  const bytes = { docx: 0, pdf: 0, set: 0 };
  for (const topic of topics) {
    const papers = new Map(templates.map(([name, template]) => [name, fill(template, { topic })]));
    for (const paper of papers.values()) {
      bytes.docx += (await docxFile(paper)).length;
      bytes.pdf += (await pdfFile([paper])).length;
    }
    bytes.set += (await pdfFile([...papers.values()], topic.title)).length;
  }
  const { user, system } = process.cpuUsage(cpu);
  process.stdout.write(
    `${round}: ${count} topics × ${templates.length} forms, ${((performance.now() - start) / 1000).toFixed(1)} s` +
      ` (${((user + system) / 1e6).toFixed(1)} s of processor), peak ${Math.round(process.resourceUsage().maxRSS / 1000)} MB; ` +
      `${Object.entries(bytes)
        .map(([kind, size]) => `${kind} ${(size / 1e6).toFixed(1)} MB`)
        .join(', ')}\n`,
  );
}
rmSync(kept, { recursive: true });
