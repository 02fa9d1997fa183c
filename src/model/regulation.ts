import { REGULATION_NAMING, REGULATION_TYPES } from '#vocabulary';
import { formatDateInWords, type CalendarDate } from './calendar-day.ts';
import { termsOf, type RegulationType } from './vocabulary.ts';

export { REGULATION_LETTERS, REGULATION_TYPES } from '#vocabulary';
export type { RegulationType } from './vocabulary.ts';

/** Tình trạng hiệu lực. `lich-su`: kept for its history, governs nothing today. */
export const REGULATION_STATUSES = {
  'con-hieu-luc': 'Còn hiệu lực',
  'da-duoc-thay-the': 'Đã được thay thế',
  'lich-su': 'Tham khảo lịch sử',
  'chua-ro': 'Chưa rõ hiệu lực',
} as const;

export type RegulationStatus = keyof typeof REGULATION_STATUSES;

/** What a governing document is known by; numbers alone repeat. */
export interface RegulationIdentity {
  type: RegulationType;
  /** Absent where the document has none, as the Charter has none. */
  number?: string | undefined;
  issuedOn: CalendarDate;
  issuer: string;
}

/** `Chỉ thị 50-CT/TW`, or `Điều lệ` where a document has no number. */
export function regulationName({ type, number }: Pick<RegulationIdentity, 'type' | 'number'>): string {
  return [REGULATION_TYPES[type], number].filter(Boolean).join(' ');
}

/** True where the kind is a name by itself, as that of the Charter. */
export function isKnownByKind(type: RegulationType): boolean {
  return REGULATION_NAMING[type] === 'ten-rieng';
}

/** What a paper names as its basis: the document and what it is about. */
export interface CitedRegulation extends RegulationIdentity {
  /** `về …`, or the name of a law or of the Charter. */
  title: string;
}

/**
 * A document as Hướng dẫn 05-HD/VPTW writes it in a basis: `Chỉ thị số 50-CT/TW, ngày 23/7/2025 của Ban Bí thư về …`.
 * The Charter goes by its name, a law by its name and number.
 */
export function officialCitation({ type, number, issuedOn, issuer, title }: CitedRegulation): string {
  if (isKnownByKind(type)) return title;
  const kind = REGULATION_TYPES[type];
  if (REGULATION_NAMING[type] === 'ten-va-so') {
    const name = title.startsWith(kind)
      ? title
      : `${kind} ${title.charAt(0).toLocaleUpperCase('vi')}${title.slice(1)}`;
    return number === undefined ? name : `${name} số ${number}`;
  }
  const named = number === undefined ? kind : `${kind} số ${number}`;
  const about = /^(?:về|ban hành|quy định)\s/u.test(title) ? title : `về ${title}`;
  return `${named}, ${formatDateInWords(issuedOn)} của ${issuer} ${about}`;
}

/** Their order. */
export const REGULATION_RANKS = termsOf(REGULATION_TYPES);

/** Place of a basis among others, by the kind it begins with: `Căn cứ Chỉ thị số …`. */
export function rankOfBasis(text: string): number {
  const rest = text.replace(/^Căn cứ\s+/u, '');
  const rank = REGULATION_RANKS.findIndex((type) => rest.startsWith(REGULATION_TYPES[type]));
  return rank < 0 ? REGULATION_RANKS.length : rank;
}

/** The full citation: `Chỉ thị 50-CT/TW ngày 23/7/2025 của Ban Bí thư`. */
export function regulationCitation(regulation: RegulationIdentity): string {
  return `${regulationName(regulation)} ${formatDateInWords(regulation.issuedOn)} của ${regulation.issuer}`;
}
