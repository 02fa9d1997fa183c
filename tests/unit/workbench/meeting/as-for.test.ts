import { describe, expect, test } from 'vitest';
import { asFor } from '../../../../src/workbench/meeting/as-for.ts';
import { newMeeting } from './sample.ts';

const AFTER = { stage: 'sau' as const, blocks: [] };
const REPORT = { stage: 'sau', blocks: [{ block: 'vote-table' }] } as never;
const MINUTES = { stage: 'trong' as const, blocks: [] };

const held = (() => {
  const meeting = newMeeting();
  const [first, second, third] = meeting.topic.decisions.map(({ id }) => id);
  if (!first || !second || !third) throw new Error('The topic has three motions.');
  const vote = (decisionId: string, yes: number, no: number) => ({
    decisionId,
    method: 'gio-tay' as const,
    yes,
    no,
    other: 0,
  });
  return {
    ...meeting,
    state: 'da-hop' as const,
    details: { ...meeting.details, fullMembers: 11 },
    votes: [vote(first, 11, 0), vote(second, 3, 8)],
  };
})();
const motions = ({ topic }: { topic: { decisions: readonly { id: string }[] } }) =>
  topic.decisions.map(({ id }) => id);

describe('what is signed after a meeting', () => {
  test('decides only what was voted on and carried', () => {
    expect(motions(asFor(AFTER, held))).toEqual(motions(held).slice(0, 1));
  });

  test('where it tells how votes went, tells of those that were lost too, and of no other', () => {
    expect(motions(asFor(REPORT, held))).toEqual(motions(held).slice(0, 2));
  });

  test('is left to the pen where no vote was counted', () => {
    expect(asFor(AFTER, { ...held, votes: [] }).topic.decisions).toHaveLength(held.topic.decisions.length);
  });

  test('the minutes tell everything', () => {
    expect(asFor(MINUTES, held)).toBe(held);
  });
});

test('minutes that are printed before the meeting do not say when it ended', () => {
  const planned = { ...newMeeting(), details: { ...newMeeting().details, endsAt: '21:07' } };
  expect(asFor(MINUTES, planned).details.endsAt).toBeUndefined();
  expect(asFor({ stage: 'truoc', blocks: [] }, planned).details.endsAt).toBe('21:07');
  expect(asFor(MINUTES, { ...planned, state: 'da-hop' }).details.endsAt).toBe('21:07');
});
