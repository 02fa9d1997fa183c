import { useRef, useState } from 'preact/hooks';
import { AGENDA_STEP } from '../../../text/workbench/prepare.ts';
import { AGENDA_BOUNDS, timedAgenda, type Agenda } from '../../meeting/agenda.ts';
import { withList } from '../../meeting/edit.ts';
import { added, moved, removed } from '../../meeting/list-commands.ts';
import { AgendaRow } from './agenda-row.tsx';
import { AgendaSum } from './agenda-sum.tsx';
import type { StepProps } from './prepare-screen.tsx';
import { useDrag } from './use-drag.ts';
import { useRefocus } from './use-refocus.ts';

/** The agenda: minutes that sum, clock times that follow, one order by drag, by keys and by buttons. */
export function AgendaStep({ bench, kept, meeting }: StepProps) {
  const { agenda } = meeting.topic;
  const list = useRef<HTMLOListElement>(null);
  const [open, setOpen] = useState('');
  const [said, say] = useState('');
  const refocus = useRefocus();
  const edit = (change: (now: Agenda) => readonly Agenda[number][], step = '') =>
    kept.edit((now) => withList(now, 'agenda', change), step);
  const move = (id: string, to: number) => {
    edit((now) => moved(now, id, to));
    const now = kept.value.peek().topic.agenda;
    const place = now.findIndex((item) => item.id === id);
    say(AGENDA_STEP.moved(now[place]?.title ?? '', place + 1, now.length));
  };
  const drag = useDrag(list, move);
  const add = () => {
    const id = bench.stamp.id();
    const item = { id, title: AGENDA_STEP.newItem, minutes: AGENDA_BOUNDS.step, lead: AGENDA_STEP.newLead };
    edit((now) => added(now, item, AGENDA_BOUNDS.items, open || undefined));
    setOpen(id);
    refocus(`${id}:row`);
  };
  const remove = (id: string) => {
    const place = agenda.findIndex((item) => item.id === id);
    const neighbour = agenda[place + 1] ?? agenda[place - 1];
    edit((now) => removed(now, id));
    refocus(neighbour ? `${neighbour.id}:row` : 'agenda:add');
  };
  const shown = drag.dragged ? moved(agenda, drag.dragged.id, drag.dragged.to) : agenda;
  return (
    <>
      <p class="small">{AGENDA_STEP.help}</p>
      <ol class="bench-agenda" ref={list}>
        {timedAgenda(shown as Agenda, meeting.details.startsAt).map(({ item, from }, place) => (
          <AgendaRow
            key={item.id}
            item={item}
            from={from}
            isOpen={open === item.id}
            isDragged={drag.dragged?.id === item.id}
            onToggle={() => setOpen(open === item.id ? '' : item.id)}
            onGrab={(event) => drag.start(event, item.id)}
            onMove={(steps, control) => {
              refocus(`${item.id}:${control}`);
              move(item.id, place + steps);
            }}
            onRemove={() => remove(item.id)}
            edit={edit}
          />
        ))}
      </ol>
      <p class="visually-hidden" role="status">
        {said}
      </p>
      <AgendaSum meeting={meeting} />
      {agenda.length < AGENDA_BOUNDS.items && (
        <p>
          <button type="button" class="button is-quiet" data-focus="agenda:add" onClick={add}>
            {AGENDA_STEP.add}
          </button>
        </p>
      )}
    </>
  );
}
