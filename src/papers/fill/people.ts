import type { Session } from '../../schema/session.ts';
import { PAPER_WORDS } from '../../text/papers.ts';

/** `Trần Thị Hoa` of `Trần Thị Hoa, chi ủy viên`: what stands under a signature. */
export function nameOf(person: string | undefined): string | undefined {
  return person
    ?.split(',')[0]
    ?.replace(/^(?:đồng chí|đ\/c)\s+/iu, '')
    .trim();
}

/** `đồng chí Trần Thị Hoa, chi ủy viên`: what stands in a sentence. Who is no Party member is not made one. */
export function titled(person: string | undefined, post?: string): string | undefined {
  if (person === undefined) return undefined;
  const isAddressed = /^(?:đồng chí|ông|bà|anh|chị|cụ|bác)\s/iu.test(person);
  const known = post !== undefined && !person.includes(',') ? `${person}, ${post}` : person;
  return isAddressed ? known : `${PAPER_WORDS.comrade} ${known}`;
}

/** The chair with the post that the session tells: who signs is the secretary, or the deputy in their place. */
export function titledChair({ chair, secretaryName, signsAsDeputy }: Session): string | undefined {
  const isSigner = chair !== undefined && nameOf(chair) === nameOf(secretaryName);
  const post = signsAsDeputy ? PAPER_WORDS.deputyOfCell : PAPER_WORDS.secretaryOfCell;
  return titled(chair, isSigner ? post : undefined);
}
