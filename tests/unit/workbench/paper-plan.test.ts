import { describe, expect, test } from 'vitest';
import { BLANK_SESSION } from '../../../src/papers/fill/blank-session.ts';
import { fill } from '../../../src/papers/fill/fill.ts';
import { choiceFromText, choiceToText } from '../../../src/workbench/choice-text.ts';
import { copiesNeeded, FIRST_CHOICE, printed, type PaperChoice } from '../../../src/workbench/paper-plan.ts';
import { LONG_TOPIC, SHORT_TOPIC, template } from '../papers/samples.ts';

describe('what goes through the printer', () => {
  const ballot = { ...template('phieu-bieu-quyet'), perSheet: 2 };
  const short = fill(ballot, { topic: SHORT_TOPIC });

  test('ballots of one motion share a sheet, whole sheets are counted', () => {
    expect(printed(short, ballot, 11, false)).toMatchObject({ times: 6, pages: 1, sheets: 6 });
    expect(printed(short, { ...ballot, perSheet: 1 }, 11, false)).toMatchObject({ times: 11, sheets: 11 });
  });

  test('a ballot alone has its sheet to itself', () => {
    expect(printed(short, ballot, 1, false).document).toBe(short);
  });

  test('ballots that fill a sheet do not share one; on both sides they need one each', () => {
    const long = fill(ballot, { topic: LONG_TOPIC });
    expect(printed(long, ballot, 11, false)).toMatchObject({
      document: long,
      times: 11,
      pages: 2,
      sheets: 22,
    });
    expect(printed(long, ballot, 11, true)).toMatchObject({ times: 11, pages: 2, sheets: 11 });
  });

  test('an invitation holds the sheet of every guest already', () => {
    const guests = ['A', 'B', 'C'].map((name) => ({ name }));
    const session = { ...BLANK_SESSION, fullMembers: 9, guests };
    const invitation = template('giay-moi');
    expect(copiesNeeded('giay-moi', invitation, FIRST_CHOICE, session)).toBe(1);
    expect(printed(fill(invitation, { session }), invitation, 1, false).sheets).toBe(3);
  });
});

describe('a choice as a tab keeps it', () => {
  const choice: PaperChoice = {
    preset: 'truoc',
    outcome: 'nghi-quyet',
    isBallotSecret: true,
    isTwoSided: true,
    taken: new Map([['giay-moi', false]]),
    copies: new Map([['phieu-thao-luan', 9]]),
  };

  test.each([choice, FIRST_CHOICE])('is read back as it was', (each) =>
    expect(choiceFromText(choiceToText(each))).toEqual(each),
  );

  test.each([
    '',
    '{',
    'null',
    '{"preset":"x"}',
    choiceToText({ ...choice, copies: new Map([['a', 0]]) }),
    choiceToText({ ...choice, copies: new Map([['a', 100_000]]) }),
  ])('that cannot be one is none: %j', (text) => expect(choiceFromText(text)).toBeUndefined());
});
