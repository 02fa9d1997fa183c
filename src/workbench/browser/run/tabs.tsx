import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';

export interface Tab {
  key: string;
  label: string;
  panel: () => ComponentChildren;
}

/** Tabs after the pattern of the ARIA guide: arrows move and open, Home and End go to the ends. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  const id = useId();
  const [key, setKey] = useState(tabs[0]?.key);
  const list = useRef<HTMLDivElement>(null);
  const index = Math.max(
    0,
    tabs.findIndex((tab) => tab.key === key),
  );
  const open = (to: number) => {
    const tab = tabs[(to + tabs.length) % tabs.length];
    setKey(tab?.key);
    list.current?.querySelector<HTMLElement>(`#${CSS.escape(`${id}-${tab?.key ?? ''}`)}`)?.focus();
  };
  const move = (event: KeyboardEvent) => {
    const to = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    open(to);
  };
  const current = tabs[index];
  return (
    <div class="bench-tabs">
      <div ref={list} role="tablist" aria-label={label} onKeyDown={move}>
        {tabs.map((tab, place) => (
          <button
            key={tab.key}
            type="button"
            role="tab"
            id={`${id}-${tab.key}`}
            aria-selected={place === index ? 'true' : 'false'}
            aria-controls={`${id}-o`}
            tabIndex={place === index ? 0 : -1}
            onClick={() => setKey(tab.key)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-o`} aria-labelledby={`${id}-${current?.key ?? ''}`} key={current?.key}>
        {current?.panel()}
      </div>
    </div>
  );
}
