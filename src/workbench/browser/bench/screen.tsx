import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { FRAME } from '../../../text/workbench/frame.ts';

/** A screen that is loaded when it is first shown; says that it loads, and what to do where it cannot. */
export function lazy<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  let loaded: ComponentType<Props> | undefined;
  return function Lazy(props: Props) {
    const [Screen, setScreen] = useState<ComponentType<Props> | undefined>(() => loaded);
    const [tries, setTries] = useState(0);
    const [isFault, setFault] = useState(false);
    useEffect(() => {
      if (loaded) return;
      load().then(
        (screen) => {
          loaded = screen;
          setScreen(() => screen);
        },
        () => setFault(true),
      );
    }, [tries]);
    if (Screen) return <Screen {...props} />;
    if (!isFault) return <p role="status">{FRAME.loading}</p>;
    const retry = () => {
      setFault(false);
      setTries(tries + 1);
    };
    return (
      <p role="alert">
        {FRAME.screenFault}{' '}
        <button type="button" class="button is-quiet" onClick={retry}>
          {FRAME.retry}
        </button>
      </p>
    );
  };
}
