import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { PaperBlock, PaperDocument } from '../../../src/papers/define/blocks.ts';
import { fill } from '../../../src/papers/fill/fill.ts';
import { documentToDocx } from '../../../src/papers/draw/to-docx.ts';
import { documentToHtml } from '../../../src/papers/draw/to-html.ts';
import { documentsToTypst } from '../../../src/papers/draw/to-typst.ts';
import { canMakePdf, typstToPdf } from '../../../src/papers/build/pdf.ts';
import { docxPart, htmlText, pdfContent, wordsOf, type PdfContent } from './extract.ts';
import { FULL_SESSION, LONG_TOPIC, STACKED, template, FIXTURES, TEMPLATES } from './samples.ts';

// Measures of Hướng dẫn 05-HD/VPTW of 27/5/2026, written here on their own: the code must not check itself.
const MM = 1440 / 25.4;
const twips = (millimetres: number) => Math.round(millimetres * MM);

const document = fill(template('ke-hoach-chuyen-de'), {
  form: 'ke-hoach-chuyen-de',
  topic: LONG_TOPIC,
  session: FULL_SESSION,
});

describe('the Word file', () => {
  let body = '';
  let styles = '';
  let bytes: Uint8Array;

  beforeAll(async () => {
    bytes = await documentToDocx(document);
    body = docxPart(bytes, 'word/document.xml');
    styles = docxPart(bytes, 'word/styles.xml');
  });

  const paragraphWith = (text: string) => {
    const found = (body.match(/<w:p>.*?<\/w:p>/gsu) ?? []).find((each) => each.includes(`>${text}<`));
    if (!found) throw new Error(`No paragraph “${text}”.`);
    return found;
  };

  test('is A4 with margins 20, 20, 30 and 15 mm', () => {
    expect(body).toContain(`<w:pgSz w:w="${twips(210)}" w:h="${twips(297)}"`);
    for (const [side, length] of [
      ['top', 20],
      ['bottom', 20],
      ['left', 30],
      ['right', 15],
      ['header', 10],
    ] as const) {
      expect(body).toMatch(new RegExp(`<w:pgMar[^>]*w:${side}="${twips(length)}"`, 'u'));
    }
  });

  test('sets Times New Roman 14, justified, lines of exactly 20 points, 6 points after', () => {
    expect(styles).toMatch(/<w:docDefaults>.*w:ascii="Times New Roman".*<\/w:docDefaults>/su);
    expect(styles).toMatch(/<w:docDefaults>.*<w:sz w:val="28"\/>.*<\/w:docDefaults>/su);
    expect(styles).toMatch(/<w:docDefaults>.*w:lang w:val="vi-VN".*<\/w:docDefaults>/su);
    expect(styles).toMatch(
      /<w:docDefaults>.*<w:spacing[^>]*w:after="120"[^>]*w:line="400"[^>]*w:lineRule="exact"/su,
    );
    expect(styles).toMatch(/<w:docDefaults>.*<w:jc w:val="both"\/>/su);
  });

  test('has the sizes and weights of the header', () => {
    expect(paragraphWith('ĐẢNG CỘNG SẢN VIỆT NAM')).toMatch(
      /<w:bottom w:val="single".*<w:b\/>.*<w:sz w:val="30"\/>/su,
    );
    expect(paragraphWith('ĐẢNG BỘ XÃ AN KHÁNH')).toContain('<w:sz w:val="28"/>');
    expect(paragraphWith('ĐẢNG BỘ XÃ AN KHÁNH')).not.toContain('<w:b/>');
    expect(paragraphWith('CHI BỘ THÔN ĐÔNG')).toMatch(/<w:b\/>.*<w:sz w:val="28"\/>/su);
    expect(paragraphWith('Số 05-KH/CB')).toContain('<w:sz w:val="28"/>');
    expect(paragraphWith('An\u00a0Khánh, ngày\u00a003\u00a0tháng\u00a002\u00a0năm\u00a02026')).toMatch(
      /<w:i\/>.*<w:sz w:val="28"\/>/su,
    );
  });

  test('has the sizes of title, subject, signature and recipients', () => {
    expect(paragraphWith('KẾ HOẠCH')).toContain('<w:pStyle w:val="Title"/>');
    expect(styles).toMatch(/<w:style[^>]*w:styleId="Title">(?:(?!<\/w:style>).)*<w:sz w:val="32"\/>/su);
    expect(paragraphWith('-----')).toContain('<w:b/>');
    expect(paragraphWith('T/M CHI BỘ')).toMatch(/<w:b\/>.*<w:sz w:val="28"\/>/su);
    expect(paragraphWith('BÍ THƯ')).not.toContain('<w:b/>');
    expect(paragraphWith('Nơi nhận:')).toMatch(/<w:sz w:val="28"\/>.*<w:u w:val="single"\/>/su);
    expect(paragraphWith('- Lưu Chi bộ.')).toContain('<w:sz w:val="24"/>');
  });

  test('indents the first line of a paragraph by 10 mm', () => {
    expect(paragraphWith('2. Địa điểm: Nhà văn hóa thôn Đông.')).toContain(`w:firstLine="${twips(10)}"`);
  });

  test('has real headings, fixed tables, repeated first rows', () => {
    expect(paragraphWith('I. Mục đích, yêu cầu')).toContain('<w:pStyle w:val="Heading1"/>');
    const tables = body.match(/<w:tbl>.*?<\/w:tbl>/gsu) ?? [];
    expect(tables.length).toBeGreaterThan(3);
    for (const table of tables) {
      expect(table).toContain('<w:tblLayout w:type="fixed"/>');
      const widths = [...table.matchAll(/<w:gridCol w:w="(\d+)"\/>/gu)].map(([, width]) => Number(width));
      expect(Math.abs(widths.reduce((sum, width) => sum + width, 0) - twips(165))).toBeLessThan(10);
    }
    expect(tables.filter((table) => table.includes('<w:tblHeader/>'))).toHaveLength(2);
  });

  test('numbers its pages at the top centre, 14 points, not on the first', () => {
    expect(body).toContain('<w:titlePg/>');
    const headers = ['word/header1.xml', 'word/header2.xml'].map((name) => docxPart(bytes, name));
    const numbered = headers.filter((header) => header.includes('PAGE'));
    expect(numbered).toHaveLength(1);
    expect(numbered[0]).toMatch(/<w:jc w:val="center"\/>.*<w:sz w:val="28"\/>/su);
    const relations = docxPart(bytes, 'word/_rels/document.xml.rels');
    const id = /<w:headerReference w:type="default" r:id="([^"]+)"/u.exec(body)?.[1] ?? '';
    const target = new RegExp(`Id="${id}"[^>]*Target="([^"]+)"`, 'u').exec(relations)?.[1] ?? '';
    expect(docxPart(bytes, `word/${target}`)).toContain('PAGE');
  });

  test('keeps the note about its source out of the body', () => {
    expect(docxPart(bytes, 'docProps/core.xml')).toContain('mẫu gợi ý');
    expect(body).not.toContain('mẫu gợi ý');
  });
});

describe.skipIf(!canMakePdf())('the PDF', () => {
  let pdf: PdfContent;

  beforeAll(async () => {
    pdf = await pdfContent(await typstToPdf(documentsToTypst([document])));
  });

  const find = (text: string) => {
    const found = pdf.texts.find((each) => each.text.replaceAll('\u00a0', ' ').trim().startsWith(text));
    if (!found) throw new Error(`No text “${text}” in the PDF.`);
    return found;
  };

  test('place and day stand on one line', () => {
    expect(find('ngày 03 tháng 02').baseline).toBe(find('An Khánh,').baseline);
  });

  test('is A4, and its text keeps the margins', () => {
    for (const { width, height } of pdf.pages) {
      expect(width).toBeCloseTo(210, 0);
      expect(height).toBeCloseTo(297, 0);
    }
    const body = pdf.texts.filter(({ isArtifact, text }) => !isArtifact && text.trim());
    expect(Math.min(...body.map(({ left }) => left))).toBeGreaterThan(29.9);
    expect(Math.max(...body.map(({ right }) => right))).toBeLessThan(195.1);
    expect(Math.min(...body.map(({ baseline }) => baseline))).toBeGreaterThan(20);
    expect(Math.max(...body.map(({ baseline }) => baseline))).toBeLessThan(277.1);
  });

  test.each([
    ['ĐẢNG BỘ XÃ', 14],
    ['CHI BỘ THÔN', 14],
    ['ĐẢNG CỘNG SẢN', 15],
    ['Số 05', 14],
    ['An Khánh,', 14],
    ['KẾ HOẠCH', 16],
    ['I. Mục đích', 14],
    ['2. Địa điểm', 14],
    ['T/M CHI BỘ', 14],
    ['Nơi nhận', 14],
    ['- Lưu Chi bộ', 12],
  ])('sets “%s” in %d points', (text, size) => expect(find(text).size).toBeCloseTo(size, 1));

  test('indents the first line of a paragraph by 10 mm', () =>
    expect(find('2. Địa điểm').left).toBeCloseTo(40, 0));

  test('numbers its pages at the top centre, 14 points, not on the first', () => {
    const numbers = pdf.texts.filter(({ baseline, text }) => baseline < 20 && text.trim());
    expect(numbers.map(({ text, page }) => [text.trim(), page])).toEqual(
      pdf.pages.slice(1).map((_, index) => [String(index + 2), index + 2]),
    );
    for (const { left, right, baseline, size } of numbers) {
      expect((left + right) / 2).toBeCloseTo((30 + 195) / 2, 0);
      expect(size).toBeCloseTo(14, 1);
      // Ten millimetres from the edge to the top of the figure, whose height is two thirds of its size.
      expect(baseline - (14 * 0.66 * 25.4) / 72).toBeCloseTo(10, 0);
    }
  });

  test('is tagged PDF/UA with title and language', () => {
    expect(pdf.metadata).toMatchObject({ title: document.title, isMarked: true });
    expect(pdf.metadata.language).toMatch(/^vi/u);
    expect(pdf.metadata.xmp).toMatch(/pdfuaid:part(?:="|>)1/u);
  });

  test('gives the same bytes for the same paper', async () => {
    const job = documentsToTypst([document]);
    expect(Buffer.compare(await typstToPdf(job), await typstToPdf(job))).toBe(0);
  });

  test('counts the pages of every paper of a set from 1', async () => {
    const set = await pdfContent(await typstToPdf(documentsToTypst([document, document], 'Cả bộ')));
    const onPage = (page: number) =>
      set.texts.filter((each) => each.page === page && each.baseline < 20).map(({ text }) => text.trim());
    const half = set.pages.length / 2;
    expect([onPage(1), onPage(2), onPage(half + 1), onPage(half + 2)]).toEqual([[], ['2'], [], ['2']]);
  });
});

describe('what is hard to set', () => {
  const hard = (blocks: PaperBlock[]): PaperDocument => ({
    name: 'kho',
    title: 'Khó',
    note: '',
    blocks,
  });
  const sixtyRows: PaperBlock = {
    type: 'table',
    columns: [
      { title: 'TT', width: 10, isCentered: true },
      { title: 'Họ và tên', width: 90, isCentered: false },
    ],
    rows: Array.from({ length: 60 }, (_, index) => ({ cells: [`${index + 1}`, STACKED], kind: 'filled' })),
  };
  const document = hard([
    { type: 'title', text: STACKED.slice(0, 33).repeat(4), subject: `${STACKED} ${STACKED} ${STACKED}` },
    { type: 'field', label: STACKED.slice(0, 60), value: STACKED.repeat(3) },
    sixtyRows,
  ]);

  test.skipIf(!canMakePdf())(
    'long words, three-line titles and sixty rows stay inside the margins of the PDF',
    async () => {
      const { texts, pages } = await pdfContent(await typstToPdf(documentsToTypst([document])));
      expect(pages.length).toBeGreaterThan(2);
      for (const { right, text } of texts.filter((each) => each.text.trim()))
        expect([text, right < 195.5]).toEqual([text, true]);
      const heads = texts.filter(({ text }) => text.includes('Họ và tên'));
      expect(heads.map(({ page }) => page)).toEqual(pages.map((_, index) => index + 1));
      const letters = (text: string) => wordsOf(text).join('');
      const printed = texts.filter(({ isArtifact }) => !isArtifact).map(({ text }) => text);
      expect(letters(printed.join(''))).toBe(letters(htmlText(documentToHtml(document))));
    },
  );

  test('every row is there in Word', async () => {
    const body = docxPart(await documentToDocx(document), 'word/document.xml');
    expect(body.match(/<w:tr>/gu)).toHaveLength(61);
  });
});

test('the style sheet has the same measures', () => {
  const css = ['paper-sheet.css', 'paper-blocks.css', 'paper-tables.css', 'paper-closing.css']
    .map((name) => readFileSync(new URL(`../../../src/styles/${name}`, import.meta.url), 'utf8'))
    .join('');
  expect(css.match(/margin: 20mm 15mm 20mm 30mm;/gu)).toHaveLength(css.match(/@page /gu)?.length ?? 0);
  expect(css).toContain('size: A4 portrait');
  expect(css).toMatch(/--paper-letters: Tinos, 'Times New Roman', serif;/u);
  expect(css).toContain('font: 14pt/20pt var(--paper-letters);');
  expect(css).toMatch(/\.paper-name \{[^}]*font-size: 15pt/u);
  expect(css).toMatch(/\.paper-title \{[^}]*font-size: 16pt/u);
  expect(css).toMatch(/\.paper-body \{[^}]*text-indent: 10mm/u);
  expect(css).toMatch(/\.paper-recipients li \{[^}]*font-size: 12pt/u);
});

test('every form that the Party numbers has its symbol, its recipients or its two signatures', () => {
  const symbols = Object.fromEntries([...FIXTURES].map(([name, { symbol }]) => [name, symbol]));
  expect(symbols).toEqual({
    'bao-cao-ket-qua': 'BC',
    'bien-ban': 'BB',
    'bien-ban-chi-uy': 'BB',
    'bien-ban-ghep': 'BB',
    'bien-ban-kiem-phieu': 'BB',
    'cam-ket': undefined,
    'chuong-trinh': undefined,
    'chuong-trinh-ghep': undefined,
    'danh-sach-diem-danh': undefined,
    'danh-sach-khach-moi': undefined,
    'de-cuong': undefined,
    'giay-moi': 'GM',
    'ke-hoach-chuyen-de': 'KH',
    'ke-hoach-nam': 'KH',
    'ket-luan': 'KL',
    'kich-ban-dieu-hanh': undefined,
    'mot-trang': undefined,
    'nghi-quyet': 'NQ',
    'nghi-quyet-ghep': 'NQ',
    'phan-cong-nhiem-vu': undefined,
    'phieu-bieu-quyet': undefined,
    'phieu-cham-chat-luong': undefined,
    'phieu-thao-luan': undefined,
    'phieu-thu-thap-y-kien': undefined,
    'tham-luan': undefined,
    'theo-doi-thuc-hien': undefined,
    'thong-bao-trieu-tap': 'TB',
    'to-trinh-kien-nghi': 'TTr',
  });
  for (const { symbol, blocks } of TEMPLATES.values()) {
    if (!symbol) continue;
    const signed = blocks.some(({ block }) => block === (symbol === 'BB' ? 'signature-pair' : 'recipients'));
    expect([symbol, signed]).toEqual([symbol, true]);
  }
});
