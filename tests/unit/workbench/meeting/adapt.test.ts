import { expect, test } from 'vitest';
import { fill } from '../../../../src/papers/fill/fill.ts';
import { LOOP_NAMES, LOOPS, PLACEHOLDER_NAMES } from '../../../../src/model/placeholder.ts';
import { adaptedTopicSchema } from '../../../../src/schema/workbench.ts';
import { COMPARED } from '../../../../src/workbench/meeting/compare.ts';
import { paperTopic } from '../../../../src/workbench/meeting/paper-source.ts';
import type { PaperTopic } from '../../../../src/papers/fill/values.ts';
import { FULL_SESSION, LONG_TOPIC, template } from '../../papers/samples.ts';
import { newTopic } from './sample.ts';

/** Everything that a form may print of a topic, each by its name. */
const everything = {
  ...template('phieu-thao-luan'),
  blocks: [
    ...PLACEHOLDER_NAMES.filter((name) => name.startsWith('topic.')).map((name) => ({
      block: 'paragraph' as const,
      text: `${name}: {${name}}`,
      style: 'plain' as const,
    })),
    ...LOOP_NAMES.filter((over) => over.startsWith('topic.')).map((over) => ({
      block: 'each' as const,
      over,
      emptyItems: 0,
      blocks: Object.keys(LOOPS[over]).map((name) => ({
        block: 'paragraph' as const,
        text: `${over} ${name}: {${name}}`,
        style: 'plain' as const,
      })),
    })),
  ],
};

/** The day of the published text is kept with the meeting, not with the cell's topic. */
const printed = (topic: PaperTopic) =>
  fill(everything, { topic: { ...topic, updatedOn: undefined }, session: FULL_SESSION }).blocks;

test("papers of a cell's own copy print all that papers of the published topic print", () => {
  expect(printed(paperTopic(newTopic()))).toEqual(printed(LONG_TOPIC));
});

test('every field of a copy is compared with the published topic, but for its subject, which no cell changes', () => {
  const compared = new Set<string>(COMPARED);
  expect(Object.keys(adaptedTopicSchema.shape).filter((name) => !compared.has(name))).toEqual(['field']);
});
