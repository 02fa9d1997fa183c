import { AGENDA_STEP, PREPARE } from '../../../text/workbench/prepare.ts';
import {
  AGENDA_BOUNDS,
  setMinutes,
  stepMinutes,
  type Agenda,
  type AgendaItem,
} from '../../meeting/agenda.ts';
import { changed } from '../../meeting/list-commands.ts';
import { NumberField, TextField } from '../bench/fields.tsx';

type Control = 'row' | 'grip' | 'up' | 'down';

interface Props {
  item: AgendaItem;
  from: string | undefined;
  isOpen: boolean;
  isDragged: boolean;
  onToggle: () => void;
  onGrab: (event: PointerEvent) => void;
  /** `control` is where focus stays. */
  onMove: (steps: -1 | 1, control: Control) => void;
  onRemove: () => void;
  edit: (change: (now: Agenda) => readonly AgendaItem[], step?: string) => void;
}

/** One item: folded it shows its time and its minutes; open, everything that can be done with it. */
export function AgendaRow(props: Props) {
  const { item, from, isOpen, isDragged, onToggle, onGrab, onMove } = props;
  const press = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    const key = (event.target as HTMLElement).dataset['focus']?.split(':').at(-1);
    onMove(event.key === 'ArrowUp' ? -1 : 1, (key as Control | undefined) ?? 'row');
  };
  return (
    <li
      class={`bench-row${isOpen ? ' is-open' : ''}${isDragged ? ' is-dragged' : ''}`}
      data-id={item.id}
      onKeyDown={press}
    >
      <div class="bench-row-head">
        <button
          type="button"
          class="bench-grip"
          data-focus={`${item.id}:grip`}
          aria-label={AGENDA_STEP.drag(item.title)}
          onPointerDown={onGrab}
        >
          ≡
        </button>
        <button
          type="button"
          class="bench-row-title"
          data-focus={`${item.id}:row`}
          aria-expanded={isOpen}
          title={AGENDA_STEP.openRow(item.title)}
          onClick={onToggle}
        >
          {from && <time class="bench-row-time">{from}</time>} <span>{item.title}</span>{' '}
          <span class="bench-row-minutes">
            {item.minutes} {AGENDA_STEP.minutes}
          </span>
        </button>
      </div>
      <Tools {...props} />
      {isOpen && <Details {...props} />}
    </li>
  );
}

/** Minutes, place, away with it: in view on wide screens, on narrow ones once the row is open. */
function Tools({ item: { id, title, minutes }, onMove, onRemove, edit }: Props) {
  const button = (text: string, label: string, press: () => void, focus?: string) => (
    <button type="button" class="bench-step" data-focus={focus} aria-label={label} onClick={press}>
      {text}
    </button>
  );
  return (
    <div class="bench-row-tools">
      {button('−5', `${AGENDA_STEP.less}: ${title}`, () => edit((now) => stepMinutes(now, id, -1)))}
      <NumberField
        label={AGENDA_STEP.minutesOf(title)}
        isLabelHidden
        value={minutes}
        min={AGENDA_BOUNDS.least}
        max={AGENDA_BOUNDS.most}
        onValue={(next) =>
          next !== undefined && edit((now) => setMinutes(now, id, next), `agenda-${id}-minutes`)
        }
      />
      {button('+5', `${AGENDA_STEP.more}: ${title}`, () => edit((now) => stepMinutes(now, id, 1)))}
      {button(`↑ ${AGENDA_STEP.up}`, AGENDA_STEP.upNamed(title), () => onMove(-1, 'up'), `${id}:up`)}
      {button(`↓ ${AGENDA_STEP.down}`, AGENDA_STEP.downNamed(title), () => onMove(1, 'down'), `${id}:down`)}
      {button(PREPARE.remove, PREPARE.removeNamed(title), onRemove)}
    </div>
  );
}

function Details({ item: { id, title, lead, note }, edit }: Props) {
  const set = (part: Partial<Record<'title' | 'lead' | 'note', string | undefined>>) =>
    edit((now) => changed(now, id, part as Partial<AgendaItem>), `agenda-${id}-${Object.keys(part).join()}`);
  return (
    <div class="bench-fields">
      <TextField
        label={AGENDA_STEP.title}
        value={title}
        maxLength={160}
        required
        onValue={(next) => next && set({ title: next })}
      />
      <TextField
        label={AGENDA_STEP.lead}
        value={lead}
        maxLength={100}
        required
        onValue={(next) => next && set({ lead: next })}
      />
      <TextField
        label={AGENDA_STEP.note}
        value={note}
        maxLength={240}
        onValue={(next) => set({ note: next })}
      />
    </div>
  );
}
