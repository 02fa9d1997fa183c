import { LOOP_NAMES, placeholdersIn, PLACEHOLDER_PATTERN, type LoopName } from '../model/placeholder.ts';
import type { Breach } from './breach.ts';
import { suggestion } from '../vietnamese/near-word.ts';
import type { TemplateBlock } from './template-block.ts';

type Path = (string | number)[];

/** Keys of a block whose value is a name, not printed text. */
const NAMES = new Set(['block', 'over', 'style']);

/** Every text of a block that asks for something the paper cannot know, and every row that does not fit its table. */
export function textBreaches(block: TemplateBlock): Breach[] {
  if (block.block !== 'each') return blockBreaches(block, [], undefined);
  return block.blocks.flatMap((inner, index) => blockBreaches(inner, ['blocks', index], block.over));
}

function blockBreaches(block: TemplateBlock, path: Path, loop: LoopName | undefined): Breach[] {
  if (block.block === 'writing-lines' && block.lines === 0 && block.value === undefined) {
    const message = 'lines là 0 thì không in gì. Ghi số dòng, hoặc thêm value để in chữ khi đã biết.';
    return [{ path: [...path, 'lines'], message }];
  }
  if (block.block !== 'table') return stringBreaches(block, path, loop);
  const { over, cells, rows = [], columns, lastRow } = block;
  const own = { block: block.block, columns, rows, ...(lastRow && { lastRow }) };
  const breaches = [
    ...stringBreaches(own, path, loop),
    ...(cells ? stringBreaches(cells, [...path, 'cells'], over ?? loop) : []),
  ];
  const fits = (row: readonly string[] | undefined, at: Path) => {
    if (!row || row.length === columns.length) return;
    breaches.push({
      path: [...path, ...at],
      message: `Dòng có ${row.length} ô, bảng có ${columns.length} cột. Thêm hoặc bớt ô cho khớp.`,
    });
  };
  rows.forEach((row, index) => fits(row, ['rows', index]));
  fits(cells, ['cells']);
  fits(lastRow, ['lastRow']);
  if (Boolean(over) !== Boolean(cells)) {
    breaches.push({
      path,
      message: 'over và cells phải đi cùng nhau: over nói lặp theo danh sách nào, cells nói mỗi dòng in gì.',
    });
  }
  return breaches;
}

function stringBreaches(value: unknown, path: Path, loop: LoopName | undefined): Breach[] {
  if (typeof value === 'string') return placeholderBreaches(value, path, loop);
  if (Array.isArray(value))
    return value.flatMap((item, index) => stringBreaches(item, [...path, index], loop));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    NAMES.has(key) ? [] : stringBreaches(inner, [...path, key], loop),
  );
}

function placeholderBreaches(text: string, path: Path, loop: LoopName | undefined): Breach[] {
  const known = placeholdersIn(loop);
  const breaches = [...text.matchAll(PLACEHOLDER_PATTERN)].flatMap(([, name = '']) =>
    known.includes(name) ? [] : [{ path, message: unknownPlaceholder(name, known, loop) }],
  );
  if (/[{}]/u.test(text.replace(PLACEHOLDER_PATTERN, ''))) {
    breaches.push({
      path,
      message: 'Dấu { } phải đủ đôi và bao quanh đúng một chỗ điền, ví dụ {topic.title}.',
    });
  }
  return breaches;
}

/** Names the placeholders of the same family first asked for: `{topic.…}`, or `{item.…}` inside a list. */
function unknownPlaceholder(name: string, known: readonly string[], loop: LoopName | undefined): string {
  const isOfItem = /^(?:item|index)\b/u.test(name);
  if (isOfItem && !loop) {
    return `Chỗ điền {${name}} chỉ dùng được bên trong một danh sách: over là một trong ${LOOP_NAMES.join(', ')}.`;
  }
  const family = known.filter((other) => other.split('.')[0] === name.split('.')[0]);
  const list = (family.length > 0 ? family : known).map((other) => `{${other}}`).join(', ');
  const where = isOfItem && loop ? `Danh sách ${loop} không có` : 'Không có';
  return `${where} chỗ điền {${name}}.${suggestion(name, known)} Dùng được: ${list}.`;
}
