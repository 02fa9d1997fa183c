import { formatDateInWords, type CalendarDate } from './calendar-day.ts';

export const REGULATION_TYPES = {
  'dieu-le': 'Điều lệ',
  'nghi-quyet': 'Nghị quyết',
  'chi-thi': 'Chỉ thị',
  'ket-luan': 'Kết luận',
  'quy-dinh': 'Quy định',
  'quyet-dinh': 'Quyết định',
  'huong-dan': 'Hướng dẫn',
  'ke-hoach': 'Kế hoạch',
  'de-an': 'Đề án',
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

/** The full citation: `Chỉ thị 50-CT/TW ngày 23/7/2025 của Ban Bí thư`. */
export function regulationCitation(regulation: RegulationIdentity): string {
  return `${regulationName(regulation)} ${formatDateInWords(regulation.issuedOn)} của ${regulation.issuer}`;
}
