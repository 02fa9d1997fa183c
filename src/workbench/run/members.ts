import type { Member } from '../../schema/workbench.ts';
import { newRecord, type Stamp } from '../records.ts';

const LONGEST_NAME = 60;

/** Names as they are typed or pasted: one a line, `Nguyễn Văn An; dự bị`. */
export function membersOf(text: string): Pick<Member, 'shortName' | 'standing'>[] {
  return text
    .split('\n')
    .map((line) => {
      const [name = '', standing = ''] = line.split(/[;,\t]/u).map((part) => part.trim());
      const isProbationary = /^dự bị$/iu.test(standing.normalize('NFC'));
      // Numbers before names come from lists that were pasted.
      const shortName = name
        .replace(/^\d+[.)]\s*/u, '')
        .slice(0, LONGEST_NAME)
        .trim();
      return { shortName, standing: isProbationary ? ('du-bi' as const) : ('chinh-thuc' as const) };
    })
    .filter(({ shortName }) => shortName !== '');
}

export function newMember(
  cellId: string,
  member: Pick<Member, 'shortName' | 'standing'>,
  stamp: Stamp,
): Member {
  return { ...newRecord(stamp), cellId, ...member, isExempt: false, isAway: false };
}
