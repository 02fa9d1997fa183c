import { formatDate, type CalendarDate } from '../../model/calendar-day.ts';
import type { CheckedFile } from '../file/check-file.ts';
import { fileProblem, placeIn } from './content-world.ts';
import type { FileProblem } from '../file/source.ts';

/** The Party was founded on 3 February 1930; a year alone may be that year. */
const FIRST_DOCUMENT = '1930';
/** The handbook has been written since 2026; what it quotes from the web is not older than the web here. */
const FIRST_DAY: Readonly<Record<string, CalendarDate>> = {
  publishedOn: '2026-01-01',
  updatedOn: '2026-01-01',
  checkedOn: '2026-01-01',
  seenOn: '2000-01-01',
  issuedOn: FIRST_DOCUMENT,
};

type Path = (string | number)[];
interface FoundDate {
  path: Path;
  field: string;
  on: CalendarDate;
}

/** Refuses days that cannot be: after today, before there was a Party or a handbook, an answer before its question. */
export function dateProblems(file: CheckedFile, today: CalendarDate): FileProblem[] {
  const { data } = file;
  if (!data) return [];
  const refuse = (path: Path, message: string) =>
    fileProblem(file, placeIn(file, path), 'ngay-vo-ly', message);
  const problems = datesIn(data, []).flatMap(({ path, field, on }) => {
    const first = FIRST_DAY[field] ?? FIRST_DOCUMENT;
    if (on > today.slice(0, on.length)) {
      return [
        refuse(path, `${formatDate(on)} chưa đến (hôm nay ${formatDate(today)}). Kiểm tra lại năm và tháng.`),
      ];
    }
    return on < first.slice(0, on.length)
      ? [refuse(path, `${formatDate(on)} sớm quá, không thể là ngày này. Kiểm tra lại năm.`)]
      : [];
  });
  return [...problems, ...orderProblems(data, refuse)];
}

function orderProblems(
  data: NonNullable<CheckedFile['data']>,
  refuse: (path: Path, message: string) => FileProblem,
): FileProblem[] {
  const { sentOn, reply, issuedOn, checkedOn, publishedOn } = data as Partial<Record<string, string>> & {
    reply?: { on: string };
  };
  const isBefore = (a: string | undefined, b: string | undefined) =>
    a !== undefined && b !== undefined && a.slice(0, b.length) < b.slice(0, a.length);
  return [
    ...(isBefore(reply?.on, sentOn)
      ? [refuse(['reply', 'on'], 'Trả lời trước khi có thư. Kiểm tra lại ngày gửi (sentOn) và ngày trả lời.')]
      : []),
    ...(isBefore(checkedOn, issuedOn)
      ? [refuse(['checkedOn'], 'Ngày kiểm tra đứng trước ngày ban hành (issuedOn). Sửa một trong hai.')]
      : []),
    ...(isBefore(publishedOn, issuedOn)
      ? [refuse(['publishedOn'], 'Ngày đăng đứng trước ngày ban hành (issuedOn). Sửa một trong hai.')]
      : []),
  ];
}

/** Every day of a file's data, by the names that fields of days have. */
function datesIn(value: unknown, path: Path): FoundDate[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => datesIn(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([field, inner]) =>
    typeof inner === 'string' && /^on$|On$/u.test(field)
      ? [{ path: [...path, field], field, on: inner }]
      : datesIn(inner, [...path, field]),
  );
}
