import { useState } from 'preact/hooks';
import { VOTE_METHODS } from '../../../model/meeting.ts';
import { baseOf, type VoteCount } from '../../../model/vote.ts';
import type { AdaptedTopic, MeetingVote } from '../../../schema/workbench.ts';
import { VOTES } from '../../../text/workbench/votes.ts';
import {
  allForIt,
  forgetVote,
  isHoled,
  recordVote,
  resultInWords,
  resultOf,
  voteNotes,
  voteOn,
  type Outcome,
} from '../../run/votes.ts';
import { withMotion } from '../../meeting/motions.ts';
import { SelectField } from '../bench/fields.tsx';
import type { Kept } from '../bench/kept.ts';
import { MotionQuestions } from '../meeting/motion-questions.tsx';
import { CountField } from './details-field.tsx';

const PARTS = ['yes', 'no', 'other'] as const;
const METHODS = Object.entries(VOTE_METHODS) as [MeetingVote['method'], string][];
const MOST = 1000;

/** Votes on each motion: three counters, the base beneath with its reasons, the outcome in words. */
export function VotesTab({ meeting }: { meeting: Kept<'meetings'> }) {
  const { topic, details } = meeting.value.value;
  const base = baseOf(details);
  // Opened by what was missing at first, not closed by the first figure that is typed.
  const [isMissing] = useState(base === undefined);
  return (
    <div>
      {topic.decisions.length === 0 && <p>{VOTES.noMotions}</p>}
      {topic.decisions.map((decision, index) => (
        <Motion key={decision.id} meeting={meeting} decision={decision} number={index + 1} />
      ))}
      <details class="bench-fold" open={isMissing}>
        <summary>{VOTES.baseEdit}</summary>
        <div class="bench-fields">
          <CountField meeting={meeting} name="fullMembers" label={VOTES.fullMembers} />
          <CountField meeting={meeting} name="notCounted" label={VOTES.notCounted} />
        </div>
      </details>
      <p class="small">{VOTES.baseRule}</p>
    </div>
  );
}

interface MotionProps {
  meeting: Kept<'meetings'>;
  decision: AdaptedTopic['decisions'][number];
  number: number;
}

function Motion({ meeting, decision, number }: MotionProps) {
  const { id, motion } = decision;
  const now = meeting.value.value;
  const vote = voteOn(now, id);
  const mustAsk = isHoled(now, id) && vote === undefined;
  const fill = (next: string) => meeting.edit((before) => withMotion(before, id, next));
  return (
    <section class={`bench-vote is-${resultOf(vote, baseOf(now.details))}`} aria-labelledby={`nd-${id}`}>
      <h3 id={`nd-${id}`}>{VOTES.motion(number)}</h3>
      <p>{motion}</p>
      {mustAsk ? (
        <>
          <p class="bench-problem">{VOTES.holed}</p>
          <MotionQuestions key={motion} motion={motion} onFill={fill} />
        </>
      ) : (
        <Vote meeting={meeting} id={id} />
      )}
    </section>
  );
}

/** The counters of one motion, and what they come to. */
function Vote({ meeting, id }: { meeting: Kept<'meetings'>; id: string }) {
  const [problem, setProblem] = useState('');
  const now = meeting.value.value;
  const { details } = now;
  const vote = voteOn(now, id);
  const base = baseOf(details);
  /** Writes what is allowed; says why the rest is not, and returns whether it was written. */
  const attempt = (outcome: Outcome) => {
    setProblem('problem' in outcome ? outcome.problem : '');
    if ('meeting' in outcome) meeting.edit(() => outcome.meeting);
    return 'meeting' in outcome;
  };
  const count = (part: keyof VoteCount) => (value: number) =>
    attempt(recordVote(meeting.value.peek(), id, { [part]: value }));
  return (
    <>
      <div class="bench-counters">
        {PARTS.map((part) => (
          <Counter key={part} label={VOTES.options[part]} value={vote?.[part] ?? 0} write={count(part)} />
        ))}
      </div>
      {problem && (
        <p class="bench-problem" role="alert">
          {problem}
        </p>
      )}
      <p class="bench-outcome" role="status">
        {resultInWords(vote, base)}
      </p>
      {voteNotes(vote, details).map((note) => (
        <p key={note}>{note}</p>
      ))}
      <p class="small">
        {base === undefined
          ? VOTES.baseUnknown
          : VOTES.baseSum(base, details.fullMembers ?? 0, details.notCounted ?? 0)}
      </p>
      <p class="button-row">
        <button
          type="button"
          class="button is-quiet"
          onClick={() => attempt(allForIt(meeting.value.peek(), id))}
        >
          {VOTES.all}
        </button>
        {vote && (
          <button
            type="button"
            class="button is-quiet"
            onClick={() => attempt({ meeting: forgetVote(meeting.value.peek(), id) })}
          >
            {VOTES.clear}
          </button>
        )}
      </p>
      <SelectField
        label={VOTES.method}
        value={vote?.method ?? 'gio-tay'}
        onValue={(method) => method && attempt(recordVote(meeting.value.peek(), id, { method }))}
        options={METHODS}
      />
    </>
  );
}

interface CounterProps {
  label: string;
  value: number;
  /** Returns whether the number was written. */
  write: (value: number) => boolean;
}

/** A big number with a step to each side; typed over where people count by themselves. */
function Counter({ label, value, write }: CounterProps) {
  const [typed, setTyped] = useState<string>();
  const [isRefused, setRefused] = useState(false);
  const type = (text: string) => {
    setTyped(text);
    const number = Number(text);
    const isNumber = text.trim() !== '' && Number.isInteger(number) && number >= 0 && number <= MOST;
    setRefused(text.trim() !== '' && !(isNumber && write(number)));
  };
  const leave = () => {
    if (typed?.trim() === '') write(0);
    setTyped(undefined);
    setRefused(false);
  };
  return (
    <div class="bench-counter" role="group" aria-label={label}>
      <span aria-hidden="true">{label}</span>
      <input
        type="text"
        inputMode="numeric"
        aria-label={label}
        aria-invalid={isRefused ? 'true' : undefined}
        value={typed ?? String(value)}
        autocomplete="off"
        onFocus={({ currentTarget }) => currentTarget.select()}
        onInput={({ currentTarget }) => type(currentTarget.value)}
        onBlur={leave}
      />
      <button
        type="button"
        aria-label={VOTES.fewer(label)}
        disabled={value === 0}
        onClick={() => write(value - 1)}
      >
        −
      </button>
      <button type="button" aria-label={VOTES.more(label)} onClick={() => write(value + 1)}>
        +
      </button>
    </div>
  );
}
