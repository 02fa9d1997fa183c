import { PAPER_WORDS } from '../../text/papers.ts';
import type {
  PaperBlock,
  PaperDocument,
  PartyHeader,
  Recipients,
  Signature,
  Table,
  TableRow,
} from '../define/blocks.ts';
import { isTall, startHeight } from './column-widths.ts';
import { layOut } from './lay-out.ts';
import { hasBlank } from './line-estimate.ts';

export interface HtmlOptions {
  /** Level of the paper's own title: 1 where the paper is the page, lower where it stands under other headings. */
  titleLevel?: 1 | 2 | 3;
}

/** Where sheets stand under the headings of their page. */
export const UNDER_HEADINGS: HtmlOptions = { titleLevel: 3 };

/** Tables with more columns than this scroll by themselves on a narrow screen. */
const FEW_COLUMNS = 4;

/** A paper as one `<article>`: classes only, no style attributes (the site's CSP forbids them). */
export function documentToHtml(document: PaperDocument, { titleLevel = 2 }: HtmlOptions = {}): string {
  const body = layOut(document)
    .map(({ kind, blocks }, index, groups) => {
      const html = blocks.map((block) => blockHtml(block, titleLevel)).join('\n');
      const room = kind === 'lead' ? roomClass(groups[index + 1]?.blocks[0]) : '';
      return kind === 'free' ? html : `<div class="paper-${kind}${room}">\n${html}\n</div>`;
    })
    .join('\n');
  return `<article class="paper" lang="vi" aria-label="${escape(document.title)}">\n${body}\n</article>`;
}

/** How much of what follows stays with what leads to it: the style sheet has a class every 10 mm. */
const ROOMS = { least: 3, most: 8, step: 10 };

function roomClass(next: PaperBlock | undefined): string {
  if (next?.type !== 'table') return '';
  const steps = Math.ceil(startHeight(next) / ROOMS.step);
  return steps <= ROOMS.least ? '' : ` paper-room-${Math.min(ROOMS.most, steps)}`;
}

function blockHtml(block: PaperBlock, titleLevel: number): string {
  switch (block.type) {
    case 'party-header':
      return headerHtml(block);
    case 'title':
      return `<h${titleLevel} class="paper-title">${escape(block.text)}</h${titleLevel}>${block.subject ? `\n${p('subject', block.subject)}\n<p class="paper-dashes" aria-hidden="true">${PAPER_WORDS.dashes}</p>` : ''}`;
    case 'heading': {
      const level = titleLevel + block.level;
      return `<h${level} class="paper-heading">${escape(block.text)}</h${level}>`;
    }
    case 'paragraph':
      return p(
        block.style === 'body' && hasBlank(block.text) ? 'body paper-ragged' : block.style,
        block.text,
      );
    case 'field':
      return fieldHtml(block.label, block.value);
    case 'checklist':
      return `<ul class="paper-checklist">${block.items.map((item) => `<li>${escape(item)}</li>`).join('')}</ul>`;
    case 'writing-lines':
      return `<div class="paper-lines" aria-hidden="true">${'<span></span>'.repeat(block.count)}</div>`;
    case 'table':
      return tableHtml(block);
    case 'signature-pair':
      return `<div class="paper-pair">${signatureHtml(block.left)}${signatureHtml(block.right)}</div>`;
    case 'recipients':
      return recipientsHtml(block);
    case 'page-break':
      return '<div class="paper-break"></div>';
  }
}

function headerHtml({ party, upperBody, cell, number, placeAndDate }: PartyHeader): string {
  return [
    '<div class="paper-header">',
    `<div class="paper-issuer">${p('upper', upperBody)}${p('cell', cell)}<p class="paper-star" aria-hidden="true">*</p>${number ? p('number', number) : ''}</div>`,
    `<div class="paper-party"><p class="paper-name"><span>${escape(party)}</span></p>${placeAndDate ? dateHtml(placeAndDate) : ''}</div>`,
    '</div>',
  ].join('\n');
}

/** What no line parts on paper goes into lines of its own on a narrow screen (paper-sheet.css). */
function dateHtml(placeAndDate: string): string {
  const whole = placeAndDate
    .split(' ')
    .map((words) => `<span>${escape(words.replaceAll('\u00a0', ' '))}</span>`);
  return `<p class="paper-date">${whole.join(' ')}</p>`;
}

function fieldHtml(label: string, value: string | undefined): string {
  // A long value goes on where its label ends, as in Word and in the PDF.
  if (value !== undefined) return p('plain', `${label} ${value}`);
  return `<p class="paper-field"><span>${escape(label)}</span> <span class="paper-dots"></span></p>`;
}

function tableHtml(table: Table): string {
  const { columns, rows } = table;
  // The policy of the site forbids style attributes; browsers keep honouring this older one.
  const cols = columns.map(({ width }) => `<col width="${width}%">`).join('');
  const head = columns.map(({ title }) => `<th scope="col">${escape(title)}</th>`).join('');
  const row = (each: TableRow) =>
    `<tr${rowClass(table, each)}>${each.cells
      .map(
        (cell, index) =>
          `<td${columns[index]?.isCentered ? ' class="paper-middle"' : ''}>${escape(cell)}</td>`,
      )
      .join('')}</tr>`;
  const html = `<table class="paper-table"><colgroup>${cols}</colgroup><thead><tr>${head}</tr></thead>${bodies(rows.map(row), rows)}</table>`;
  if (columns.length <= FEW_COLUMNS) return html;
  const label = escape(`${PAPER_WORDS.tableLabel} ${columns.map(({ title }) => title).join(', ')}`);
  return `<div class="paper-scroll" role="group" tabindex="0" aria-label="${label}">${html}</div>`;
}

/** The rows; a sum, which says nothing alone, in a part of its own with the row above it. */
function bodies(html: readonly string[], rows: readonly TableRow[]): string {
  const end = rows.at(-1)?.kind === 'total' ? Math.max(0, rows.length - 2) : rows.length;
  const body = (part: readonly string[], name = '') =>
    part.length === 0 ? '' : `<tbody${name}>\n${part.join('\n')}\n</tbody>`;
  return body(html.slice(0, end)) + body(html.slice(end), ' class="paper-rows-kept"');
}

function rowClass(table: Table, row: TableRow): string {
  if (row.kind !== 'filled') return ` class="paper-row-${row.kind}"`;
  return isTall(table, row) ? ' class="paper-row-tall"' : '';
}

function recipientsHtml({ label, items, signature }: Recipients): string {
  const list = items.map((item) => `<li>- ${escape(item)}</li>`).join('');
  return `<div class="paper-pair paper-closing"><div class="paper-recipients">${p('recipients-label', label)}<ul>${list}</ul></div>${signatureHtml(signature)}</div>`;
}

function signatureHtml({ authority, role, name }: Signature): string {
  return `<div class="paper-signature">${authority ? p('authority', authority) : ''}${p('role', role)}${p('signer', name ?? '')}</div>`;
}

/** Where a line ends on paper; on a narrow screen the words flow on (paper-blocks.css). */
const LINE_END = ' <br class="paper-line-end">';

function p(name: string, text: string): string {
  return `<p class="paper-${name}">${escape(text).replaceAll('\n', LINE_END)}</p>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escape(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? character);
}
