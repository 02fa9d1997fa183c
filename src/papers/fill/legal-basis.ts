import { rankOfBasis } from '../../model/regulation.ts';
import type { BlockOf } from '../../schema/template-block.ts';
import { PAPER_WORDS } from '../../text/papers.ts';
import type { Paragraph } from '../define/blocks.ts';
import { fillText, type Scope } from './fill-text.ts';

/** Kind, number and day, without issuer and subject: what makes two citations the same. */
const identityOf = (text: string) => text.replace(/ của .*$/u, '');

/**
 * The form's own bases and those of the topic that it has not named, by rank. What the cell fills in itself, its
 * higher committee's guidance first, stands last, as the form has it.
 */
export function legalBasis({ items, hasTopicCitations }: BlockOf<'legal-basis'>, scope: Scope): Paragraph[] {
  const own = items.filter((item) => item.includes('{'));
  const named = items.filter((item) => !item.includes('{'));
  const ofTopic = hasTopicCitations ? (scope.source.citations ?? []) : [];
  const added = ofTopic
    .map((name) => `${PAPER_WORDS.basis} ${name}`)
    .filter((text) => !named.some((item) => item.includes(identityOf(text))));
  const ranked = [...named, ...added].sort((one, other) => rankOfBasis(one) - rankOfBasis(other));
  const texts = [...ranked, ...own.map((item) => fillText(item, scope))];
  return texts.map((text, index) => ({
    type: 'paragraph',
    style: 'body',
    text: `- ${text.replace(/[;,.]$/u, '')}${index === texts.length - 1 ? '.' : ';'}`,
  }));
}
