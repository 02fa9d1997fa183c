import { useEffect, useRef, useState } from 'preact/hooks';
import { FILM } from '../../../text/workbench/film.ts';
import { ReceivedFilm, type Received } from '../../film/receive-film.ts';
import { codeReader } from './read-code.ts';

/** The camera until a whole film was seen; the film is then opened as a file is. */
export function FilmReceiver({ onFile, onStop }: { onFile: (file: File) => void; onStop: () => void }) {
  const video = useRef<HTMLVideoElement>(null);
  const [said, setSaid] = useState<string>(FILM.starting);
  const [known, setKnown] = useState<Received>();
  useEffect(() => {
    const place = video.current;
    if (!place) return undefined;
    let isOver = false;
    const receive = async () => {
      const camera = await openCamera();
      if (typeof camera === 'string') {
        setSaid(camera);
        return;
      }
      try {
        place.srcObject = camera;
        await place.play();
        setSaid(FILM.aim);
        const text = await wholeFilm(place, () => isOver, setKnown);
        if (text !== undefined) onFile(new File([text], FILM.file, { type: 'application/json' }));
      } finally {
        for (const track of camera.getTracks()) track.stop();
      }
    };
    receive().catch(() => setSaid(FILM.noCamera));
    return () => {
      isOver = true;
    };
  }, []);
  return (
    <div>
      <p role="status">{said}</p>
      {/* A picture for the eye alone: what it means is said beside it. */}
      <video ref={video} class="bench-code" playsInline muted aria-label={FILM.camera} />
      {known && (
        <p>
          <progress value={known.known} max={known.needed} aria-label={FILM.receive} />{' '}
          {FILM.known(known.known, known.needed)}
        </p>
      )}
      <button type="button" class="button is-quiet" onClick={onStop}>
        {FILM.stopReceiving}
      </button>
    </div>
  );
}

/** The camera at the back where there are two; else the sentence why there is none. */
async function openCamera(): Promise<MediaStream | string> {
  // Absent on a page without https, whatever its type says.
  const devices = navigator.mediaDevices as MediaDevices | undefined;
  if (!devices) return FILM.noCamera;
  try {
    return await devices.getUserMedia({
      video: { facingMode: 'environment', width: { ideal: 1280 }, height: { ideal: 720 } },
    });
  } catch (fault) {
    const isRefused = fault instanceof DOMException && fault.name === 'NotAllowedError';
    return isRefused ? FILM.refused : FILM.noCamera;
  }
}

/** Looks at the video until a film is whole; `undefined` where it was stopped. */
async function wholeFilm(
  video: HTMLVideoElement,
  isOver: () => boolean,
  tell: (received: Received) => void,
): Promise<string | undefined> {
  const read = await codeReader();
  const film = new ReceivedFilm();
  let last = '';
  while (!isOver()) {
    const code = await read(video);
    if (code !== undefined && code !== last) {
      last = code;
      const received = film.take(code);
      if (received) tell(received);
      if (received?.text !== undefined) return received.text;
    }
    await new Promise((next) => requestAnimationFrame(next));
  }
  return undefined;
}
