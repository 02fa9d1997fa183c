import type { Meeting } from '../../../schema/workbench.ts';
import { AFTER } from '../../../text/workbench/after.ts';
import { withConclusion, withItem, withMinutes, type MinutesPart } from '../../run/minutes-acts.ts';
import { conclusionDraft, itemDraft, notesOf } from '../../run/minutes.ts';
import { LongField } from '../bench/fields.tsx';
import type { Kept } from '../bench/kept.ts';
import { NoteList } from './notes-tab.tsx';
import type { MeetingProps } from './run-screen.tsx';

/** The minutes, item by item: what the meeting gives, until somebody writes it otherwise. */
export function MinutesSection({ bench, meeting }: MeetingProps) {
  const now = meeting.value.value;
  const { topic, minutes } = now;
  const draft = conclusionDraft(now);
  const field = (part: MinutesPart) => (
    <LongField
      label={AFTER[part]}
      value={minutes[part]}
      onValue={(text) => meeting.edit((record) => withMinutes(record, part, text), part)}
      maxLength={4000}
      rows={4}
    />
  );
  return (
    <section>
      <h3>{AFTER.minutes}</h3>
      <p class="small">{AFTER.minutesHelp}</p>
      {topic.agenda.map((item, index) => (
        <Item
          key={item.id}
          meeting={meeting}
          item={item}
          number={index + 1}
          stampNow={() => bench.stamp.now()}
        />
      ))}
      {field('upperSpeech')}
      {field('conclusion')}
      {draft && draft !== minutes.conclusion && (
        <button
          type="button"
          class="button is-quiet"
          onClick={() => meeting.edit((record) => withConclusion(record, draft))}
        >
          {AFTER.fromVotes}
        </button>
      )}
      {field('proposals')}
    </section>
  );
}

interface ItemProps {
  meeting: Kept<'meetings'>;
  item: Meeting['topic']['agenda'][number];
  number: number;
  stampNow: () => Date;
}

function Item({ meeting, item: { id, title }, number, stampNow }: ItemProps) {
  const now = meeting.value.value;
  const written = now.minutes.items[id];
  const draft = itemDraft(now, id);
  const opinions = notesOf(now, id).filter(({ speaker }) => speaker !== undefined);
  return (
    <div class="bench-minute">
      <LongField
        label={`${number}. ${title}`}
        value={written ?? draft}
        onValue={(text) => meeting.edit((record) => withItem(record, id, text ?? ''), `muc ${id}`)}
        maxLength={4000}
      />
      {written !== undefined && written !== draft && (
        <button
          type="button"
          class="button is-quiet"
          onClick={() => meeting.edit((record) => withItem(record, id, undefined))}
        >
          {AFTER.draftAgain}
        </button>
      )}
      {opinions.length > 0 && (
        <details class="bench-fold">
          <summary>{AFTER.opinions(opinions.length)}</summary>
          <NoteList meeting={meeting} notes={opinions} stampNow={stampNow} />
        </details>
      )}
    </div>
  );
}
