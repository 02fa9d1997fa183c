import type { ComponentChildren } from 'preact';
import { AGENDA_STEP, PREPARE } from '../../../text/workbench/prepare.ts';
import { movedBy, removed } from '../../meeting/list-commands.ts';
import { useRefocus } from './use-refocus.ts';

interface Props<Item extends { id: string }> {
  items: readonly Item[];
  nameOf: (item: Item) => string;
  most: number;
  edit: (change: (now: Item[]) => readonly Item[]) => void;
  onAdd: () => void;
  show: (item: Item) => ComponentChildren;
}

/** Items of a topic one below the other, each with its place and a way out; focus stays with what was moved. */
export function ItemList<Item extends { id: string }>(props: Props<Item>) {
  const { items, nameOf, most, edit, onAdd, show } = props;
  const refocus = useRefocus();
  const move = (id: string, steps: -1 | 1, control: string) => {
    refocus(`${id}:${control}`);
    edit((now) => movedBy(now, id, steps));
  };
  const remove = (id: string, place: number) => {
    const neighbour = items[place + 1] ?? items[place - 1];
    refocus(neighbour ? `${neighbour.id}:remove` : 'items:add');
    edit((now) => removed(now, id));
  };
  return (
    <>
      {items.length === 0 && <p>{PREPARE.none}</p>}
      <ol class="bench-items">
        {items.map((item, place) => (
          <li key={item.id} class="bench-line">
            <p class="bench-number">{PREPARE.place(place + 1, items.length)}</p>
            {show(item)}
            <p class="bench-row-tools is-open">
              <Step
                id={item.id}
                control="up"
                label={AGENDA_STEP.upNamed(nameOf(item))}
                onPress={() => move(item.id, -1, 'up')}
              >
                ↑ {AGENDA_STEP.up}
              </Step>
              <Step
                id={item.id}
                control="down"
                label={AGENDA_STEP.downNamed(nameOf(item))}
                onPress={() => move(item.id, 1, 'down')}
              >
                ↓ {AGENDA_STEP.down}
              </Step>
              <Step
                id={item.id}
                control="remove"
                label={PREPARE.removeNamed(nameOf(item))}
                onPress={() => remove(item.id, place)}
              >
                {PREPARE.remove}
              </Step>
            </p>
          </li>
        ))}
      </ol>
      {items.length < most ? (
        <button type="button" class="button is-quiet" data-focus="items:add" onClick={onAdd}>
          {PREPARE.add}
        </button>
      ) : (
        <p class="small">{PREPARE.full(most)}</p>
      )}
    </>
  );
}

interface StepProps {
  id: string;
  control: string;
  label: string;
  onPress: () => void;
  children: ComponentChildren;
}

function Step({ id, control, label, onPress, children }: StepProps) {
  return (
    <button
      type="button"
      class="bench-step"
      data-focus={`${id}:${control}`}
      aria-label={label}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
