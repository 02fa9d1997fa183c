import { z } from 'zod';
import { CONTENT_KINDS, type ContentKindName } from '../../src/kinds/content-kind.ts';

/** What the schemas say to the forms of the editor at /quan-tri/ alone. */
const OF_FORMS = ['isName', 'isOrdered', 'isParagraph', 'refersTo'] as const;

type Meta = z.core.JSONSchema.BaseSchema & {
  options?: { value: string; label: string }[];
  patternAdvice?: string;
};

/**
 * Returns `docs/schemas/<kind>.json`: the fields of one kind as JSON Schema, with the labels and help of the editor,
 * for whoever writes by hand. It cannot say rules between fields or files; the content check alone does.
 */
export function contentSchema(kind: ContentKindName): string {
  const { label, schema } = CONTENT_KINDS[kind];
  const node = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ jsonSchema }) => inWordsOfCodeEditors(jsonSchema),
  });
  return `${JSON.stringify({ title: label, ...node }, null, 2)}\n`;
}

/** Code editors know what a choice means as `enumDescriptions`, and the advice of a pattern as `patternErrorMessage`. */
function inWordsOfCodeEditors(node: Meta): void {
  const { options, patternAdvice } = node;
  for (const key of ['options', 'patternAdvice', ...OF_FORMS]) Reflect.deleteProperty(node, key);
  if (options) node['enumDescriptions'] = options.map((option) => option.label);
  if (patternAdvice) node['patternErrorMessage'] = patternAdvice;
}
