import { OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A line drawn straight across a page; lengths in millimetres from the top left corner. */
export interface PdfRule {
  page: number;
  left: number;
  right: number;
  y: number;
}

const MM_PER_POINT = 25.4 / 72;
/** Thicker than this is an area, not a line; shorter than this is the side of a box. */
const MOST_HEIGHT = 1;
const LEAST_WIDTH = 8;

type Matrix = readonly [number, number, number, number, number, number];
const UNCHANGED: Matrix = [1, 0, 0, 1, 0, 0];

/** The straight lines across a page: a table shows its rows by them, also where nothing is written in them. */
export async function rulesOf(page: PDFPageProxy, number: number): Promise<PdfRule[]> {
  const [, , , height = 0] = page.view;
  const { fnArray, argsArray } = await page.getOperatorList();
  const kept: Matrix[] = [];
  let at = UNCHANGED;
  const rules: PdfRule[] = [];
  for (const [index, operator] of fnArray.entries()) {
    const values = argsArray[index] as unknown[];
    if (operator === OPS.save) kept.push(at);
    else if (operator === OPS.restore) at = kept.pop() ?? UNCHANGED;
    else if (operator === OPS.transform) at = multiplied(at, values as unknown as Matrix);
    else if (operator === OPS.paintFormXObjectBegin) {
      kept.push(at);
      at = multiplied(at, (values[0] as Matrix | null) ?? UNCHANGED);
    } else if (operator === OPS.paintFormXObjectEnd) at = kept.pop() ?? UNCHANGED;
    else if (operator === OPS.constructPath && isPainted(values[0] as number)) {
      for (const points of partsOf((values[1] as [Float32Array | null])[0] ?? [])) {
        const rule = ruleOf(points.map(([x, y]) => placed(at, x, y)));
        if (rule) rules.push({ ...rule, y: height * MM_PER_POINT - rule.y, page: number });
      }
    }
  }
  return rules;
}

const isPainted = (operator: number) => operator !== OPS.endPath && operator !== OPS.clip;

type Point = readonly [number, number];

/** How many numbers follow each sign of a path: move, line, curve of two kinds, close. */
const NUMBERS = [2, 2, 6, 4, 0];

/** The points of each part of a path. */
function partsOf(path: ArrayLike<number>): Point[][] {
  const parts: Point[][] = [];
  for (let index = 0; index < path.length;) {
    const operator = path[index] ?? 0;
    const length = NUMBERS[operator] ?? 0;
    const point: Point = [path[index + length - 1] ?? 0, path[index + length] ?? 0];
    if (operator === 0) parts.push([point]);
    else if (length > 0) parts.at(-1)?.push(point);
    index += length + 1;
  }
  return parts;
}

function ruleOf(points: readonly Point[]): Omit<PdfRule, 'page'> | undefined {
  const across = points.map(([x]) => x * MM_PER_POINT);
  const down = points.map(([, y]) => y * MM_PER_POINT);
  const [left, right] = [Math.min(...across), Math.max(...across)];
  const [low, high] = [Math.min(...down), Math.max(...down)];
  return high - low < MOST_HEIGHT && right - left > LEAST_WIDTH
    ? { left, right, y: (low + high) / 2 }
    : undefined;
}

const placed = ([a, b, c, d, e, f]: Matrix, x: number, y: number): Point => [
  a * x + c * y + e,
  b * x + d * y + f,
];

function multiplied([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}
