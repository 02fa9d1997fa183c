/** A place in a motion that a cell must fill before it can vote: `giao đồng chí …`, `trước ngày …`. */
export interface Hole {
  /** A few words before and after it, so that one knows which is meant. */
  before: string;
  after: string;
  kind: 'nguoi' | 'ngay' | 'khac';
}

const HOLE = /…|\.{3,}/gu;
const WORDS_AROUND = 5;

/** Words after which a person is missing. */
const PERSON_BEFORE = /(?:giao|phân công|cử)(?:\s+cho)?(?:\s+(?:các\s+)?đồng chí)?\s*$|đồng chí\s*$/iu;
const DAY_BEFORE = /(?:ngày|tháng|quý|năm)\s*$/iu;

/** Every hole of a motion, in its order. */
export function holesOf(motion: string): Hole[] {
  return [...motion.matchAll(HOLE)].map(({ index, 0: mark }) => {
    const before = motion.slice(0, index);
    const after = motion.slice(index + mark.length);
    const kind = PERSON_BEFORE.test(before) ? 'nguoi' : DAY_BEFORE.test(before) ? 'ngay' : 'khac';
    return {
      before: before.split(HOLE).at(-1)?.trim().split(/\s+/u).slice(-WORDS_AROUND).join(' ') ?? '',
      after: after.split(HOLE)[0]?.trim().split(/\s+/u).slice(0, WORDS_AROUND).join(' ') ?? '',
      kind,
    };
  });
}

/** The motion with its holes filled by their place; what is not given stays a hole. */
export function fillHoles(motion: string, values: readonly (string | undefined)[]): string {
  let place = -1;
  return motion
    .replace(HOLE, (mark) => {
      place += 1;
      return values[place]?.trim() || mark;
    })
    .normalize('NFC');
}

/** Who answers for it: one person, a post that one person holds, or people by a list. */
const SOMEBODY =
  /đồng chí|bí thư|thư ký|chi ủy|tổ trưởng|tổ đảng|trưởng\s|chủ tịch|(?:mỗi|từng|các)\s+đảng viên|(?:theo|trong)\s+bảng|(?:^|\s)(?:ông|bà)\s/iu;
/** Not at the start of a sentence; Safari before 16.4 cannot look back. */
const TWO_NAMES = /(?:[^.;:\s]\s+|[^\s\p{L}])\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}+/u;

/** True where a motion says of nobody that they do it, and leaves no hole for one. */
export function lacksPerson(motion: string): boolean {
  const hasHole = holesOf(motion).some(({ kind }) => kind === 'nguoi');
  return !hasHole && !SOMEBODY.test(motion) && !TWO_NAMES.test(motion);
}

/** The motion with a person who does it. */
export function withPerson(motion: string, person: string): string {
  const name = person.trim();
  if (name === '') return motion;
  const isAddressed = /^(?:đồng chí|ông|bà)\s/iu.test(name);
  const body = motion.trim().replace(/[.;,\s]+$/u, '');
  return `${body}; giao ${isAddressed ? name : `đồng chí ${name}`} thực hiện.`;
}
