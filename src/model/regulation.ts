import { formatDateInWords, type CalendarDate } from './calendar-day.ts';

/** Kinds of documents from the highest: the Charter, the Party's, then the State's. */
export const REGULATION_TYPES = {
  'dieu-le': 'Điều lệ',
  'nghi-quyet': 'Nghị quyết',
  'chi-thi': 'Chỉ thị',
  'ket-luan': 'Kết luận',
  'quy-dinh': 'Quy định',
  'quyet-dinh': 'Quyết định',
  'huong-dan': 'Hướng dẫn',
  'de-an': 'Đề án',
  'ke-hoach': 'Kế hoạch',
  luat: 'Luật',
  'nghi-dinh': 'Nghị định',
} as const;

/** Tình trạng hiệu lực. `lich-su`: kept for its history, governs nothing today. */
export const REGULATION_STATUSES = {
  'con-hieu-luc': 'Còn hiệu lực',
  'da-duoc-thay-the': 'Đã được thay thế',
  'lich-su': 'Tham khảo lịch sử',
  'chua-ro': 'Chưa rõ hiệu lực',
} as const;

export type RegulationType = keyof typeof REGULATION_TYPES;
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
  if (type === 'dieu-le') return title;
  const kind = REGULATION_TYPES[type];
  if (type === 'luat') {
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
export const REGULATION_RANKS = Object.keys(REGULATION_TYPES) as RegulationType[];

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
