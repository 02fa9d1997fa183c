import { REGULATION_LETTERS, REGULATION_TYPES } from '../../model/regulation.ts';
import { fold } from '../../vietnamese/letters.ts';
import type { CheckedFile } from '../file/check-file.ts';
import { fileProblem, isRegulation, placeIn, type CheckedRegulation } from './content-world.ts';
import type { FileProblem } from '../file/source.ts';

/** Letters that stand for any type of document in a number. */
const KNOWN_LETTERS = new Set(Object.values(REGULATION_LETTERS).flat());

/** The Centre, shortened: `TW`, `TƯ`, `T.Ư`. `TU` is the committee of a province. */
const CENTRE = /(?<!\p{L})(?:TW|T\.?Ư|T\.W)(?!\p{L})/giu;

/** An issuer as it is compared: bare letters, the Centre in full. */
export function comparableIssuer(issuer: string): string {
  return fold(issuer.replace(CENTRE, 'Trung ương')).replace(/\s+/gu, ' ');
}

/** A number as it is compared: bare letters, without blanks and without zeros in front. */
export function comparableNumber(number: string): string {
  return fold(number.normalize('NFKC').replace(CENTRE, 'TW'))
    .replace(/[\u2010-\u2015\u2212\u00AD]/gu, '-')
    .replace(/\s+/gu, '')
    .replace(/^0+(?=\d)/u, '');
}

/** Reminds where the number of a document, its type and the name of its file do not say the same. */
export function registryProblems(file: CheckedFile): FileProblem[] {
  if (!isRegulation(file) || !file.source.isPublished || file.data.number === undefined) return [];
  const { number, type, issuedOn } = file.data;
  const remind = (field: string, message: string): FileProblem => ({
    ...fileProblem(file, placeIn(file, [field]), 'so-hieu', message),
    severity: 'warning',
  });
  const letters = fold(number).match(/[a-z]+/gu) ?? [];
  const [kind] = letters;
  const isOther = kind !== undefined && KNOWN_LETTERS.has(kind) && !REGULATION_LETTERS[type].includes(kind);
  const name = nameFault(file);
  return [
    ...(isOther
      ? [
          remind(
            'type',
            `Số hiệu ${number} không phải của ${REGULATION_TYPES[type].toLowerCase()}. Sửa loại văn bản hoặc số hiệu.`,
          ),
        ]
      : []),
    ...(/^0\d\d/u.test(number)
      ? [
          remind(
            'number',
            `Số hiệu ${number} thừa số 0 ở đầu: văn bản của Đảng chỉ thêm 0 trước số dưới 10. Viết đúng như in trên văn bản.`,
          ),
        ]
      : []),
    ...(name
      ? [
          remind(
            'number',
            `Tên tệp ghi ${name}, trong tệp ghi ${number} năm ${issuedOn.slice(0, 4)}. Đổi tên tệp (kèm formerIds) hoặc sửa số hiệu.`,
          ),
        ]
      : []),
  ];
}

/** What the name of the file says otherwise than the data: its number, or its year at the end. */
function nameFault({
  source: { id },
  data: { number = '', issuedOn },
}: CheckedRegulation): string | undefined {
  const named = /^0*(?<number>\d{1,4})-/u.exec(id)?.groups?.['number'];
  const written = /^0*(?<number>\d{1,4})/u.exec(number)?.groups?.['number'];
  if (named !== undefined && written !== undefined && named !== written) return `số ${named}`;
  const year = /-(?<year>(?:19|20)\d\d)$/u.exec(id)?.groups?.['year'];
  return year !== undefined && year !== issuedOn.slice(0, 4) ? `năm ${year}` : undefined;
}
