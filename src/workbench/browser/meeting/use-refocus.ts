import { useLayoutEffect, useRef } from 'preact/hooks';

/** Gives focus back to a control after a change that moved it, or to the one named instead. */
export function useRefocus(): (key: string) => void {
  const wanted = useRef('');
  useLayoutEffect(() => {
    const key = wanted.current;
    if (key === '') return;
    wanted.current = '';
    const control = document.querySelector<HTMLElement>(`[data-focus="${CSS.escape(key)}"]`);
    if (control !== document.activeElement) control?.focus();
  });
  return (key) => {
    wanted.current = key;
  };
}
