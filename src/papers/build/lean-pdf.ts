import { zlibSync } from 'fflate';

type Bytes = Uint8Array<ArrayBuffer>;

/** An object of a PDF: all that stands between `obj` and `endobj`, one letter a byte. */
interface PdfObject {
  number: number;
  body: string;
}

const STREAM = /^(?<head><<.*?>>)\nstream\n/su;

/**
 * The same PDF in fewer bytes. Typst writes every element of the tags as text of its own, two thirds of a long paper;
 * here they stand in one object stream, compressed together, with a cross-reference stream (PDF 1.5, ISO 32000-1,
 * 7.5.7 and 7.5.8). What is drawn and how it is tagged stays as it is. Stops where the file is not as Typst writes it.
 */
export function leanPdf(pdf: Uint8Array): Bytes {
  const text = Buffer.from(pdf).toString('latin1');
  const { head, objects, trailer } = read(text);
  const size = objects.length + 1;
  const isStream = ({ body }: PdfObject) => STREAM.test(body);
  const plain = objects.filter((each) => !isStream(each));
  const packed = { number: size, body: objectStream(plain) };
  const written = [...objects.filter(isStream).map(withCompressedStream), packed];

  let out = head;
  const places = new Map<number, [kind: number, place: number, index: number]>();
  for (const { number, body } of written) {
    places.set(number, [1, out.length, 0]);
    out += `${number} 0 obj\n${body}\nendobj\n`;
  }
  for (const [index, { number }] of plain.entries()) places.set(number, [2, packed.number, index]);
  const table = { number: size + 1, place: out.length };
  places.set(table.number, [1, table.place, 0]);
  const entries = Array.from(
    { length: table.number + 1 },
    (_, number) => places.get(number) ?? ([0, 0, 0] as const),
  );
  const rows = Uint8Array.from(
    entries.flatMap(([kind, place, index]) => [kind, ...bytesOf(place, 3), ...bytesOf(index, 2)]),
  );
  const crossReferences = stream(`/Type /XRef /Size ${entries.length} /W [1 3 2] ${trailer}`, rows);
  out += `${table.number} 0 obj\n${crossReferences}\nendobj\nstartxref\n${table.place}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(out, 'latin1'));
}

/** Takes a PDF apart by its table of cross-references. */
function read(text: string): { head: string; objects: PdfObject[]; trailer: string } {
  const end = /trailer\n<<\n\s*\/Size \d+\n(?<trailer>[^<>]*)>>\nstartxref\n(?<table>\d+)\n%%EOF\s*$/u.exec(
    text,
  )?.groups;
  if (!end) throw new Error('The PDF does not end as Typst ends it: src/papers/build/lean-pdf.ts.');
  const tableAt = Number(end['table']);
  const starts = Array.from(text.slice(tableAt).matchAll(/^(\d{10}) 00000 n/gmu), ([, place]) =>
    Number(place),
  );
  const inOrder = [...starts, tableAt].sort((a, b) => a - b);
  const ends = new Map(inOrder.map((start, index) => [start, inOrder[index + 1]]));
  const objects = starts.map((start, index) => {
    const written = text.slice(start, ends.get(start));
    const [, body] = /^\d+ 0 obj\n(.*)\nendobj\s*$/su.exec(written) ?? [];
    if (body === undefined) throw new Error(`Object ${index + 1} of the PDF is not as Typst writes it.`);
    return { number: index + 1, body };
  });
  return { head: text.slice(0, inOrder[0]), objects, trailer: end['trailer'] ?? '' };
}

function objectStream(objects: readonly PdfObject[]): string {
  let length = 0;
  const index = objects.map(({ number, body }) => {
    const place = length;
    length += body.length + 1;
    return `${number} ${place}`;
  });
  const first = `${index.join(' ')}\n`;
  const text = first + objects.map(({ body }) => `${body}\n`).join('');
  return stream(`/Type /ObjStm /N ${objects.length} /First ${first.length}`, Buffer.from(text, 'latin1'));
}

/** Tables of letters come uncompressed; what the file says of itself stays readable for every program. */
function withCompressedStream({ number, body }: PdfObject): PdfObject {
  const { head = '' } = STREAM.exec(body)?.groups ?? {};
  if (/\/(?:Filter|Metadata)\b/u.test(head)) return { number, body };
  const bytes = body.slice(head.length + '\nstream\n'.length, -'\nendstream'.length);
  const entries = head.slice('<<'.length, -'>>'.length).replace(/\/Length \d+/u, '');
  return { number, body: stream(entries, Buffer.from(bytes, 'latin1')) };
}

/** Compressed by a program that gives the same bytes on every machine. */
function stream(entries: string, bytes: Uint8Array): string {
  const data = Buffer.from(zlibSync(bytes, { level: 9 })).toString('latin1');
  return `<< ${entries.trim()} /Filter /FlateDecode /Length ${data.length} >>\nstream\n${data}\nendstream`;
}

/** A number as so many bytes, the highest first. */
function bytesOf(number: number, count: number): number[] {
  return Array.from({ length: count }, (_, place) => Math.floor(number / 256 ** (count - 1 - place)) % 256);
}
