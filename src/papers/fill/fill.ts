import { formatDateInFull, type CalendarDate } from '../../model/calendar-day.ts';
import { BLANK_SESSION } from './blank-session.ts';
import type { Session } from '../../schema/session.ts';
import type { Template } from '../../schema/template.ts';
import type { BlockOf, TemplateBlock, TemplateSignature } from '../../schema/template-block.ts';
import { slugify } from '../../vietnamese/letters.ts';
import { PAPER_WORDS } from '../../text/papers.ts';
import type { PaperBlock, PaperDocument, PartyHeader, Signature } from '../define/blocks.ts';
import { fillTable, fillVoteTable, fillWorksheet } from './fill-table.ts';
import { fillIfKnown, fillText, upperCase, type Scope } from './fill-text.ts';
import { itemsOf, type PaperSource } from './values.ts';

/** Stands above everything else on a paper whose form or topic is not published. */
const DRAFT_MARK: PaperBlock = { type: 'paragraph', style: 'strong', text: PAPER_WORDS.draft };

/** Template + topic + session → a paper ready to be drawn. What is missing becomes dots, lines or empty cells. */
export function fill(template: Template, source: PaperSource = {}): PaperDocument {
  const scope: Scope = { source: { ...source, session: source.session ?? BLANK_SESSION } };
  const title = [template.title, source.topic?.title].filter(Boolean).join(' – ');
  const isDraft = template.isDraft === true || source.topic?.isDraft === true;
  return {
    name: slugify(title),
    title,
    note: template.source.note,
    blocks: [
      ...(isDraft ? [DRAFT_MARK] : []),
      ...template.blocks.flatMap((block) => fillBlock(block, template, scope)),
    ],
  };
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
      return [{ type: 'writing-lines', count: block.lines }];
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

function partyHeader(
  block: BlockOf<'party-header'>,
  { symbol, stage }: Template,
  { source: { session } }: Scope,
): PartyHeader {
  const { day, documentNumber } = datingOf(stage, session);
  const number = documentNumber === undefined ? '……' : String(documentNumber).padStart(2, '0');
  const date = day ? formatDateInFull(day) : PAPER_WORDS.undated;
  return {
    type: 'party-header',
    party: PAPER_WORDS.party,
    upperBody: session.upperBody ? upperCase(session.upperBody) : PAPER_WORDS.upperBody,
    cell: session.cell ? upperCase(session.cell) : PAPER_WORDS.cell,
    ...(symbol && { number: `${PAPER_WORDS.number} ${number}-${symbol}/${PAPER_WORDS.body}` }),
    ...(block.hasDate && { placeAndDate: `${session.place ?? '…………'}, ${date}` }),
  };
}

/**
 * The day and the number that fit a paper of this stage. One day of signing cannot be that of all: minutes are of
 * the day of the session, nothing after it is signed before it, nothing before it afterwards. The number goes with
 * the day it was given for; what does not fit stays open, to be written by hand.
 */
function datingOf(
  stage: Template['stage'],
  { issuedOn, heldOn, documentNumber }: Session,
): { day?: CalendarDate | undefined; documentNumber?: number | undefined } {
  if (heldOn === undefined || issuedOn === heldOn) return { day: issuedOn, documentNumber };
  if (issuedOn === undefined) return { ...(stage === 'trong' && { day: heldOn }), documentNumber };
  if (stage === 'trong') return { day: heldOn };
  const fits = stage === 'truoc' ? issuedOn < heldOn : issuedOn > heldOn;
  return fits ? { day: issuedOn, documentNumber } : {};
}

/** The form's own bases, then those of the topic that it has not named. */
function legalBasis(block: BlockOf<'legal-basis'>, scope: Scope): PaperBlock[] {
  const named = block.items.map((item) => fillText(item, scope));
  const ofTopic = block.hasTopicCitations ? (scope.source.citations ?? []) : [];
  const added = ofTopic.filter((name) => !named.some((item) => item.includes(name)));
  const items = [...named, ...added.map((name) => `${PAPER_WORDS.basis} ${name}`)];
  return items.map((text, index) => ({
    type: 'paragraph',
    style: 'body',
    text: `- ${text.replace(/[;,.]$/u, '')}${index === items.length - 1 ? '.' : ';'}`,
  }));
}

function repeat(block: BlockOf<'each'>, template: Template, scope: Scope): PaperBlock[] {
  const items = itemsOf(block.over, scope.source);
  const blanks = Array.from({ length: block.emptyItems }, (_, index) => ({ index: index + 1 }));
  return (items.length > 0 ? items : blanks).flatMap((item) =>
    block.blocks.flatMap((inner) => fillBlock(inner, template, { ...scope, loop: block.over, item })),
  );
}

function signature({ authority, role, name }: TemplateSignature, scope: Scope): Signature {
  const known = fillIfKnown(name, scope);
  return {
    ...(authority && { authority: upperCase(fillText(authority, scope)) }),
    role: upperCase(fillText(role, scope)),
    ...(known && { name: known }),
  };
}
