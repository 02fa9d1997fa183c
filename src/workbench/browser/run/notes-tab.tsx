import { useId, useRef, useState } from 'preact/hooks';
import type { Meeting, Note } from '../../../schema/workbench.ts';
import { NOTES } from '../../../text/workbench/notes.ts';
import { changeNote, itemInHand, MOST_NOTES, removeNote } from '../../run/notes.ts';
import { knownSpeakers, notesOf } from '../../run/minutes.ts';
import { LongField, SelectField } from '../bench/fields.tsx';
import type { Kept } from '../bench/kept.ts';
import type { MeetingProps } from './run-screen.tsx';
import { listed, useMembers } from '../bench/use-members.ts';

/** What is said and what happens, item by item. Everything is kept while it is typed. */
export function NotesTab({ bench, meeting }: MeetingProps) {
  const now = meeting.value.value;
  const members = useMembers(bench);
  const [chosen, choose] = useState<string>();
  // The note being written; another one begins with “Ghi lại”.
  const [noteId, setNoteId] = useState(() => bench.stamp.id());
  const inHand = itemInHand(now);
  const itemId = chosen ?? inHand;
  const written = notesOf(now, itemId).filter(({ id }) => id !== noteId);
  const next = () => {
    setNoteId(bench.stamp.id());
    choose(undefined);
  };
  return (
    <div>
      {now.notes.length >= MOST_NOTES ? (
        <p role="alert">{NOTES.full}</p>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            next();
          }}
        >
          <NoteFields
            key={noteId}
            meeting={meeting}
            note={{ id: noteId, itemId }}
            speakers={knownSpeakers(now.details, listed(members))}
            stampNow={() => bench.stamp.now()}
          />
          <SelectField
            label={NOTES.item}
            value={itemId}
            onValue={(to) => {
              choose(to);
              meeting.edit((record) => changeNote(record, noteId, { itemId: to }, bench.stamp.now()));
            }}
            options={now.topic.agenda.map(({ id, title }, index) => [id, `${index + 1}. ${title}`] as const)}
          />
          <p class="button-row">
            <button class="button">{NOTES.add}</button>
          </p>
        </form>
      )}
      <h3>{written.length > 0 ? NOTES.count(written.length) : NOTES.empty}</h3>
      <NoteList meeting={meeting} notes={written} stampNow={() => bench.stamp.now()} />
    </div>
  );
}

interface ListProps {
  meeting: Kept<'meetings'>;
  notes: readonly Note[];
  stampNow: () => Date;
}

/** Notes that were written, each to be opened and changed. */
export function NoteList({ meeting, notes, stampNow }: ListProps) {
  return (
    <>
      {notes.map((note) => (
        <details key={note.id} class="bench-fold bench-note">
          <summary>
            <span>
              <strong>{note.speaker ?? NOTES.noSpeaker}:</strong> {note.text}
            </span>
          </summary>
          <NoteFields meeting={meeting} note={note} speakers={[]} stampNow={stampNow} isWritten />
          <button
            type="button"
            class="button is-quiet"
            onClick={() => meeting.edit((now) => removeNote(now, note.id))}
          >
            {NOTES.remove}
          </button>
        </details>
      ))}
    </>
  );
}

interface FieldsProps {
  meeting: Kept<'meetings'>;
  note: Partial<Note> & { id: string };
  speakers: readonly string[];
  stampNow: () => Date;
  /** It stands in the list: emptied while it is typed anew, it does not vanish. */
  isWritten?: boolean;
}

function NoteFields({ meeting, note, speakers, stampNow, isWritten = false }: FieldsProps) {
  const id = useId();
  const stored = storedNote(meeting.value.value, note.id);
  // A note without a word is none: who speaks is held here until there is one.
  const [speaker, setSpeaker] = useState(note.speaker ?? '');
  const list = useRef(`${id}-ten`);
  const change = (part: Partial<Note>) =>
    meeting.edit(
      (now) => changeNote(now, note.id, { itemId: note.itemId, speaker, ...part }, stampNow()),
      `${note.id} ${Object.keys(part).join(' ')}`,
    );
  return (
    <>
      <p class="bench-field">
        <label for={id}>{NOTES.speaker}</label>
        <input
          id={id}
          type="text"
          maxLength={120}
          list={list.current}
          value={speaker}
          autocomplete="off"
          aria-describedby={`${id}-noi`}
          onInput={({ currentTarget }) => {
            setSpeaker(currentTarget.value);
            change({ speaker: currentTarget.value });
          }}
        />
        <span class="small" id={`${id}-noi`}>
          {NOTES.speakerHelp}
        </span>
        <datalist id={list.current}>
          {speakers.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      </p>
      <LongField
        label={NOTES.text}
        value={stored?.text}
        onValue={(text) => {
          if (text !== undefined || !isWritten) change({ text: text ?? '' });
        }}
        maxLength={2000}
      />
    </>
  );
}

const storedNote = ({ notes }: Meeting, noteId: string) => notes.find(({ id }) => id === noteId);
