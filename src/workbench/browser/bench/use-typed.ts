import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/**
 * What is being typed into a field whose value, as text, may also change elsewhere. What another window writes is shown,
 * lest the next letter goes over words that nobody saw; half-typed words that are no value yet stay. `type` is told what
 * the typed text came to, where it came to a value: that value coming back, at once or later, is no change from elsewhere.
 */
export function useTyped(value: string, isHalf: () => boolean) {
  const [typed, setTyped] = useState<string>();
  const isOwn = useRef(false);
  const told = useRef<string>();
  const last = useRef(value);
  useLayoutEffect(() => {
    const isFromElsewhere = last.current !== value && !isOwn.current && value !== told.current;
    if (isFromElsewhere && !isHalf()) setTyped(undefined);
    last.current = value;
    isOwn.current = false;
  });
  const type = (text: string | undefined, came?: string) => {
    isOwn.current = text !== undefined;
    told.current = came;
    setTyped(text);
  };
  return [typed, type] as const;
}
