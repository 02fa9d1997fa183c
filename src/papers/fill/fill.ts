import { BLANK_SESSION } from './blank-session.ts';
import type { Template } from '../../schema/template.ts';
import type { BlockOf, TemplateBlock } from '../../schema/template-block.ts';
import { slugify } from '../../vietnamese/letters.ts';
import { PAPER_WORDS } from '../../text/papers.ts';
import type { PaperBlock, PaperDocument } from '../define/blocks.ts';
import { fillTable, fillVoteTable, fillWorksheet } from './fill-table.ts';
import { fillIfKnown, fillText, upperCase, type Scope } from './fill-text.ts';
import { fitPages } from './fit-pages.ts';
import { partyHeader } from './header.ts';
import { legalBasis } from './legal-basis.ts';
import { signature } from './signature.ts';
import { itemsOf } from './items.ts';
import type { FilledSource, PaperSource } from './values.ts';
import { topicWithoutCommittee } from './without-committee.ts';

/** Stands above everything else on a paper whose form or topic is not published. */
const DRAFT_MARK: PaperBlock = { type: 'paragraph', style: 'strong', text: PAPER_WORDS.draft };

/** Kinds of documents that go round as drafts before they are signed. */
const DRAFTED: ReadonlySet<string> = new Set(['NQ', 'KL', 'KH', 'BC', 'CTr', 'TTr', 'QC']);

/** Template + topic + session → a paper ready to be drawn. What is missing becomes dots, lines or empty cells. */
export function fill(template: Template, source: PaperSource = {}): PaperDocument {
  const session = source.session ?? BLANK_SESSION;
  const topic = source.topic && !session.hasCommittee ? topicWithoutCommittee(source.topic) : source.topic;
  const filled: FilledSource = { ...source, topic, session };
  const title = [template.title, topic?.title].filter(Boolean).join(' – ');
  const isDraft = template.isDraft === true || topic?.isDraft === true;
  const guests = template.copies === 'moi-khach' ? session.guests : [];
  const copies = guests.length === 0 ? [filled] : guests.map((guest) => ({ ...filled, guest }));
  const paper: PaperDocument = {
    name: slugify(title),
    title,
    note: template.source.note,
    blocks: [
      ...(isDraft ? [DRAFT_MARK] : []),
      ...draftRound(template, filled),
      ...copies.flatMap((copy, index) => [
        ...(index > 0 ? [{ type: 'page-break' } as const] : []),
        ...template.blocks.flatMap((block) => fillBlock(block, template, { source: copy })),
      ]),
    ],
  };
  return template.maxPages === undefined ? paper : fitPages(paper, template.maxPages);
}

function draftRound({ symbol }: Template, { session: { draftRound: round } }: FilledSource): PaperBlock[] {
  if (round === undefined || symbol === undefined || !DRAFTED.has(symbol)) return [];
  return [{ type: 'paragraph', style: 'strong', text: PAPER_WORDS.draftRound(round) }];
}

function fillBlock(block: TemplateBlock, template: Template, scope: Scope): PaperBlock[] {
  switch (block.block) {
    case 'party-header':
      return [partyHeader(block, template, scope)];
    case 'title': {
      const subject = block.subject && fillText(block.subject, scope);
      return [{ type: 'title', text: upperCase(fillText(block.text, scope)), ...(subject && { subject }) }];
    }
    case 'legal-basis':
      return legalBasis(block, scope);
    case 'heading':
      return [{ type: 'heading', level: block.level === 1 ? 1 : 2, text: fillText(block.text, scope) }];
    case 'paragraph':
      return [{ type: 'paragraph', style: block.style, text: fillText(block.text, scope) }];
    case 'field': {
      const value = fillIfKnown(block.value, scope);
      return [{ type: 'field', label: fillText(block.label, scope), ...(value && { value }) }];
    }
    case 'checklist':
      return [{ type: 'checklist', items: block.items.map((item) => fillText(item, scope)) }];
    case 'table':
      return [fillTable(block, scope)];
    case 'worksheet':
      return [fillWorksheet(block, scope)];
    case 'vote-table':
      return [fillVoteTable(block, scope)];
    case 'writing-lines':
      return writingLines(block, scope);
    case 'signature-pair':
      return [
        { type: 'signature-pair', left: signature(block.left, scope), right: signature(block.right, scope) },
      ];
    case 'recipients':
      return [
        {
          type: 'recipients',
          label: PAPER_WORDS.recipients,
          items: block.items.map((item) => fillText(item, scope)),
          signature: signature(block.signature, scope),
        },
      ];
    case 'page-break':
      return [{ type: 'page-break' }];
    case 'each':
      return repeat(block, template, scope);
  }
}

/** Lines for a pen; where the text is known, a paragraph for each of its lines, and no line on which more could be added. */
function writingLines({ lines, value }: BlockOf<'writing-lines'>, scope: Scope): PaperBlock[] {
  const known = value && fillIfKnown(value, scope)?.trim();
  if (known) return known.split(/\s*\n\s*/u).map((text) => ({ type: 'paragraph', style: 'body', text }));
  return lines > 0 ? [{ type: 'writing-lines', count: lines }] : [];
}

function repeat(block: BlockOf<'each'>, template: Template, scope: Scope): PaperBlock[] {
  const items = itemsOf(block.over, scope.source);
  const blanks = Array.from({ length: block.emptyItems }, (_, index) => ({ index: index + 1 }));
  return (items.length > 0 ? items : blanks).flatMap((item) =>
    block.blocks.flatMap((inner) => fillBlock(inner, template, { ...scope, loop: block.over, item })),
  );
}
