import { describe, expect, test } from 'vitest';
import { canMakePdf, typstToPdf } from '../../../src/papers/build/pdf.ts';
import { balancedLines } from '../../../src/papers/draw/balance-lines.ts';
import { setWidth } from '../../../src/papers/draw/letter-widths.ts';
import { layOut } from '../../../src/papers/draw/lay-out.ts';
import { documentsToTypst } from '../../../src/papers/draw/to-typst.ts';
import { MM_PER_POINT } from '../../../src/papers/define/paper-format.ts';
import { fill } from '../../../src/papers/fill/fill.ts';
import { pdfContent } from './extract.ts';
import { FULL_SESSION, LONG_NAMES, SHORT_TOPIC, STACKED, template } from './samples.ts';

const WIDTH = 68;
const lines = (text: string) => balancedLines(text, WIDTH, 14, 'bold');
const widthsOf = (text: string) => lines(text).map((line) => setWidth(line, 14, 'bold'));

describe('a name in several lines', () => {
  test('keeps a short one whole', () => {
    expect(lines('CHI BỘ THÔN ĐÔNG')).toEqual(['CHI BỘ THÔN ĐÔNG']);
  });

  test('leaves no word alone below a full line', () => {
    const [first = 0, second = 0] = widthsOf('ĐẢNG BỘ PHƯỜNG BÌNH MINH ĐÔNG');
    expect(widthsOf('ĐẢNG BỘ PHƯỜNG BÌNH MINH ĐÔNG')).toHaveLength(2);
    expect(Math.min(first, second) / Math.max(first, second)).toBeGreaterThan(0.6);
  });

  test('asks for no more lines than its width does, and keeps every word', () => {
    const name = (LONG_NAMES.cell ?? '').toLocaleUpperCase('vi');
    const all = widthsOf(name);
    const sum = setWidth(name, 14, 'bold') * MM_PER_POINT;
    expect(all.length).toBeLessThanOrEqual(Math.ceil(sum / WIDTH) + 1);
    expect(Math.max(...all) * MM_PER_POINT).toBeLessThanOrEqual(WIDTH);
    expect(lines(name).join(' ')).toBe(name);
  });

  test.each(['', 'NGHĨATRUNGHƯNGNGHĨATRUNGHƯNGNGHĨATRUNGHƯNG'])('%j stays as it is', (name) =>
    expect(lines(name).join(' ')).toBe(name),
  );
});

test.skipIf(!canMakePdf())('letters are as wide as the PDF sets them', async () => {
  for (const weight of ['bold', 'regular'] as const) {
    const text = `${STACKED.slice(0, 9)} ắộữẵ đĐơƠưƯ Trường Trung học cơ sở số 12`;
    const bytes = await typstToPdf({
      ...documentsToTypst([], text),
      papers: [
        [
          {
            kind: 'free',
            blocks: [{ type: 'paragraph', style: weight === 'bold' ? 'strong' : 'plain', text }],
          },
        ],
      ],
    });
    const { texts } = await pdfContent(bytes);
    const own = texts.filter((piece) => piece.text.trim());
    const set = Math.max(...own.map(({ right }) => right)) - Math.min(...own.map(({ left }) => left));
    // Pairs of letters that are set closer (“Tr”) make a text a little narrower than its letters.
    const share = (setWidth(text, 14, weight) * MM_PER_POINT) / set;
    expect(share).toBeGreaterThanOrEqual(0.999);
    expect(share).toBeLessThan(1.01);
  }
});

test('renderers are told where the lines of a header and of a subject end', () => {
  const paper = fill(template('bien-ban'), {
    topic: SHORT_TOPIC,
    session: { ...FULL_SESSION, ...LONG_NAMES },
  });
  const blocks = layOut(paper).flatMap((group) => group.blocks);
  const header = blocks.find((block) => block.type === 'party-header');
  expect(header?.upperBody).toContain('\n');
  expect(header?.cell).toContain('\n');
});
