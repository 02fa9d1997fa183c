import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

/** A part that is made, and loaded, when it is opened. */
export function Fold({ title, children }: { title: string; children: () => ComponentChildren }) {
  const [isOpened, setOpened] = useState(false);
  return (
    <details
      class="bench-fold bench-part"
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) setOpened(true);
      }}
    >
      <summary>{title}</summary>
      {isOpened && children()}
    </details>
  );
}
