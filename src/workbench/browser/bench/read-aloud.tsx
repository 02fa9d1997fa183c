import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { onVoices, readAloud, vietnameseVoice } from '../../../device/browser/read-aloud.ts';
import { READ_ALOUD } from '../../../text/read-aloud.ts';

/**
 * Reads what an element shows, by a voice of the device alone: others send the text away. Nothing where the device
 * has no Vietnamese voice. `of` names what is shown: another paper ends the reading.
 */
export function ReadAloud({ place, of }: { place: RefObject<Element>; of: string }) {
  const [voice, setVoice] = useState(() => vietnameseVoice('of-device'));
  const [isReading, setReading] = useState(false);
  const stop = useRef<() => void>();
  useEffect(() => onVoices(() => setVoice(vietnameseVoice('of-device'))), []);
  useEffect(() => () => stop.current?.(), [of]);
  if (!voice) return null;
  const press = () => {
    if (isReading) {
      stop.current?.();
      return;
    }
    if (!place.current) return;
    setReading(true);
    stop.current = readAloud(place.current, voice, () => setReading(false));
  };
  return (
    <p>
      <button type="button" class="button is-quiet" onClick={press}>
        {isReading ? READ_ALOUD.stop : READ_ALOUD.start}
      </button>
    </p>
  );
}
