import { useEffect, useState } from 'preact/hooks';
import { formatDate } from '../../../model/calendar-day.ts';
import { qrCode } from '../../../papers/draw/qr-code.ts';
import { FILM } from '../../../text/workbench/film.ts';
import { writeFile } from '../../file/write-file.ts';
import { filmOf, type Film } from '../../film/send-film.ts';
import type { Bench } from '../bench/bench.ts';
import { SelectField } from '../bench/fields.tsx';
import { useWakeLock } from '../run/use-wake-lock.ts';
import { sha256 } from './digest.ts';
import { filmRecords } from './film-records.ts';

const PLAN = 'ke-hoach';
/** A camera takes some thirty pictures a second and needs several to see one code sharply. */
const MS_A_PICTURE = 160;

/** One meeting or plan, shown as codes that another device films. */
export function FilmSender({ bench }: { bench: Bench }) {
  const [subject, setSubject] = useState<string>(bench.meeting.peek()?.value.peek().id ?? PLAN);
  const [film, setFilm] = useState<Film>();
  const [said, setSaid] = useState('');
  const heads = [...bench.heads.value].sort((a, b) => (b.heldOn ?? '9').localeCompare(a.heldOn ?? '9'));
  const options = [
    [PLAN, FILM.plan(bench.year.value)],
    ...heads.map(({ id, title, heldOn }) => [id, FILM.meeting(title, heldOn && formatDate(heldOn))]),
  ] as [string, string][];
  const show = async () => {
    const chosen =
      subject === PLAN ? ({ kind: 'plan' } as const) : ({ kind: 'meeting', id: subject } as const);
    const made = filmOf(await writeFile(await filmRecords(bench, chosen), bench.stamp.now(), sha256));
    setFilm(made);
    setSaid(made ? FILM.showing(made.length) : FILM.tooLong);
  };
  const stop = () => {
    setFilm(undefined);
    setSaid('');
  };
  return (
    <div>
      <p>{FILM.sendHelp}</p>
      <SelectField
        label={FILM.what}
        value={subject}
        options={options}
        onValue={(next) => {
          stop();
          if (next) setSubject(next);
        }}
      />
      <p class="button-row">
        <button type="button" class="button" onClick={film ? stop : () => void show()}>
          {film ? FILM.stop : FILM.show}
        </button>
      </p>
      <p role="status">{said}</p>
      {film && <Pictures film={film} />}
    </div>
  );
}

function Pictures({ film }: { film: Film }) {
  const [number, setNumber] = useState(0);
  useWakeLock(true);
  useEffect(() => {
    const timer = setInterval(() => setNumber((now) => now + 1), MS_A_PICTURE);
    return () => clearInterval(timer);
  }, [film]);
  const { size, path } = qrCode(film.picture(number), 'L');
  return (
    <svg class="bench-code" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={FILM.picture}>
      <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
      <path fill="#000" shape-rendering="crispEdges" d={path} />
    </svg>
  );
}
