import { isAlias, isCollection, isNode, isPair, isScalar, type Document, type Node, type Pair } from 'yaml';
import { isCalendarDay } from '../model/calendar-day.ts';
import { DEEPEST_NESTING } from './nesting.ts';
import type { RuleName } from './problem.ts';

/** A date as text without quotation marks, and its offset (UTF-16) in the YAML. */
export interface BareDate {
  offset: number;
  text: string;
}

/** A text of the YAML as it is read, and how it is written. */
export interface YamlText {
  offset: number;
  text: string;
  written: string;
  /** True for the name of a field, which readers never see. */
  isKey: boolean;
}

interface Refusal {
  offset: number;
  rule: RuleName;
  message: string;
}

/** Keys that other tools give a meaning of their own; none is ever content. */
const FORBIDDEN_KEYS = new Set(['layout', 'slug', '__proto__', 'prototype', 'constructor', '<<']);

const TOO_DEEP = 'Danh sách lồng nhau quá nhiều cấp, không đọc được dòng này.';

const DIRECTIVE =
  'Không dùng dòng bắt đầu bằng dấu % trong YAML. Xóa dòng này; nếu đó là chữ, đặt cả câu trong ngoặc kép.';

/** Digits, as people write them. `010`, `0x5A` and `1e3` are other numbers to other readers of YAML. */
const PLAIN_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/u;
const ODD_NUMBER =
  'Viết số bằng các chữ số thường, không có số 0 hay dấu cộng ở đầu (010, 0x5A, 1e3 là số khác). Nếu đó là chữ, đặt trong ngoặc kép.';

/**
 * Looks at every node once: features that content does not need, dates that only seem to be text, ends of text that
 * a `#` cuts off, and where the text begins that runs to the end of the YAML (a quotation mark that nothing closes).
 */
export function lookOver(document: Document.Parsed, yaml: string) {
  const refusals: Refusal[] = [];
  const bareDates: BareDate[] = [];
  const hiddenTexts: number[] = [];
  const texts: YamlText[] = [];
  const end = yaml.trimEnd().length;
  let openQuote: number | undefined;
  const refuse = (offset: number, rule: RuleName, message: string) =>
    refusals.push({ offset, rule, message });

  const visitPair = (pair: Pair, depth: number) => {
    const { key, value } = pair;
    const offset = isNode(key) ? startOf(key) : 0;
    if (isScalar(key)) {
      const name = String(key.value);
      if (typeof key.value !== 'string' || FORBIDDEN_KEYS.has(name)) {
        refuse(offset, 'khoa-cam', `Không được dùng trường “${name}”. Xóa dòng này.`);
      }
    }
    if (document.errors.length === 0 && isCollection(key)) {
      const message = 'Trước dấu hai chấm phải là một tên trường, không phải danh sách. Sửa lại dòng này.';
      refuse(offset, 'khoa-cam', message);
    }
    if (isNode(key)) visit(key, depth, true);
    if (isNode(value)) visit(value, depth, false);
  };

  const visit = (node: Node, depth: number, isKey: boolean) => {
    const offset = startOf(node);
    for (const message of complaintsAbout(node)) refuse(offset, 'yaml', message);
    if (isScalar(node) && typeof node.value === 'string' && node.range) {
      texts.push({ offset, text: node.value, written: yaml.slice(offset, node.range[1]), isKey });
      if (!isKey && node.type === 'PLAIN' && isCutOff(node.value, node.comment))
        hiddenTexts.push(node.range[1]);
      if (node.range[1] >= end && /^["']/u.test(yaml.slice(offset))) openQuote = offset;
      if (!isKey && node.type === 'PLAIN' && isDate(node.value)) bareDates.push({ offset, text: node.value });
    }
    if (isScalar(node) && typeof node.value === 'number' && !PLAIN_NUMBER.test(node.source ?? ''))
      refuse(offset, 'yaml', ODD_NUMBER);
    if (!isCollection(node)) return;
    if (depth >= DEEPEST_NESTING) refuse(offset, 'yaml', TOO_DEEP);
    else {
      for (const item of node.items) {
        if (isPair(item)) visitPair(item, depth + 1);
        else if (isNode(item)) visit(item, depth + 1, false);
      }
    }
  };

  const directive = /^(?:\s*#.*\n|\s*\n)*%/u.exec(yaml);
  if (directive) refuse(directive[0].length - 1, 'yaml', DIRECTIVE);
  if (document.contents) visit(document.contents, 0, false);
  return { refusals, bareDates, hiddenTexts, texts, openQuote };
}

/** A `#` glued to what follows is a letter, and a sentence is not commented at its end; a name or a number may be. */
function isCutOff(text: string, comment: string | null | undefined): boolean {
  return typeof comment === 'string' && (/^\S/u.test(comment) || /\s/u.test(text));
}

function complaintsAbout(node: Node): string[] {
  const isReference = isAlias(node) || ('anchor' in node && node.anchor);
  return [
    ...(isReference
      ? [
          'Không dùng dấu & và * để tham chiếu trong YAML. Viết lại nội dung ở chỗ cần; nếu chữ bắt đầu bằng & hay *, đặt cả câu trong ngoặc kép.',
        ]
      : []),
    ...(node.tag
      ? ['Không dùng thẻ bắt đầu bằng dấu ! trong YAML. Nếu đó là chữ, đặt cả câu trong ngoặc kép.']
      : []),
  ];
}

function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}

function isDate(text: string): boolean {
  return isCalendarDay(text);
}
