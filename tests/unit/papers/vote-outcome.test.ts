import { describe, expect, test } from 'vitest';
import { BLANK_SESSION } from '../../../src/papers/fill/blank-session.ts';
import { fill } from '../../../src/papers/fill/fill.ts';
import type { Session } from '../../../src/schema/session.ts';
import type { Topic } from '../../../src/schema/topic.ts';
import { SHORT_TOPIC, template } from './samples.ts';

const said = (name: string, topic: Topic, session: Partial<Session>) =>
  JSON.stringify(fill(template(name), { topic, session: { ...BLANK_SESSION, ...session } }).blocks);

describe.each(['nghi-quyet', 'ket-luan'])('who voted for the %s', (name) => {
  const motions = { ...SHORT_TOPIC, decisions: [{ motion: 'Một' }, { motion: 'Hai' }] };
  const yes = (...counts: number[]) => counts.map((count) => ({ yes: count, no: 0, other: 1 }));

  test('is printed with its share once every motion is counted', () => {
    const text = said(name, motions, { fullMembers: 21, votes: yes(20, 20) });
    expect(text).toContain('20/21 đảng viên chính thức biểu quyết tán thành (đạt 95,2%).');
  });

  test('is the least and the most where motions were carried differently', () => {
    const text = said(name, motions, { fullMembers: 20, votes: yes(18, 20) });
    expect(text).toContain(
      'từ 18/20 đến 20/20 đảng viên chính thức biểu quyết tán thành từng nội dung (đạt từ 90% đến 100%).',
    );
  });

  test.each([
    ['not counted', undefined],
    ['counted in part', yes(20)],
    ['not carried', yes(20, 9)],
  ])('waits for a pen, without a share of dots, where it is %s', (_why, votes) => {
    const text = said(name, motions, { fullMembers: 21, ...(votes && { votes }) });
    expect(text).toContain('……/21 đảng viên chính thức biểu quyết tán thành.');
  });

  test('is all dots on a blank form', () => {
    expect(said(name, SHORT_TOPIC, {})).toContain(
      '……/…… đảng viên chính thức biểu quyết tán thành (đạt ……%).',
    );
  });
});
