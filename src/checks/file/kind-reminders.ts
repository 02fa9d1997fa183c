import { problem, type Place, type Problem, type RuleName } from '../../language/problem.ts';
import { trackingAdvice } from '../../language/rules.ts';
import { trackingPart } from '../../model/web-address.ts';
import type { ContentKindName } from '../../kinds/content-kind.ts';
import type { Shelf } from '../../schema/shelf.ts';
import type { Template } from '../../schema/template.ts';
import type { Topic } from '../../schema/topic.ts';
import type { ParsedData } from '../../language/front-matter.ts';
import { wordsOf } from '../../vietnamese/words.ts';

type Path = (string | number)[];
type Reminder = readonly [path: Path, rule: RuleName, message: string];

/** Reminds of what a schema may not refuse, because now and then it is meant. */
export function kindReminders(
  kind: ContentKindName,
  data: Record<string, unknown>,
  { locate, texts }: ParsedData,
): Problem[] {
  const remind = (place: Place, rule: RuleName, message: string): Problem => ({
    ...problem(place, rule, message),
    severity: 'warning',
  });
  const found: Reminder[] = [
    ...(kind === 'templates' ? templateReminders(data as Template) : []),
    ...(kind === 'shelves' ? shelfReminders(data as Shelf) : []),
    ...(kind === 'topics' ? topicReminders(data as Topic) : []),
    ...asksReminders(data['asks']),
  ];
  return [
    ...found.map(([path, rule, message]) => remind(locate(path), rule, message)),
    ...texts.flatMap(({ text, ...place }) => {
      const tracking = /^https?:/iu.test(text) ? trackingPart(text) : undefined;
      return tracking ? [remind(place, 'lien-ket', trackingAdvice(tracking))] : [];
    }),
    ...(kind === 'templates'
      ? texts.flatMap(({ text, ...place }) => {
          const field = FOREIGN_FIELD.exec(text)?.[0];
          return field
            ? [remind(place, 'mau-in', `“${field}” sẽ in nguyên trên giấy. Chỗ điền viết {topic.title}.`)]
            : [];
        })
      : []),
  ];
}

/** Places to fill as Word, mail programs and other tools write them. */
const FOREIGN_FIELD =
  /\$\{?(?=\{)\{?|«[\w.]+»|<<[\w.]+>>|\[\[?(?:topic|session|item)\.[\w.]+\]?\]|%[\w.]+%|\bMERGEFIELD\b/u;
/** Columns share the width in proportion, so small slips do no harm. */
const [NARROWEST, WIDEST] = [80, 120];

function templateReminders({ blocks }: Template): Reminder[] {
  const widths = blocks.flatMap((block, index): Reminder[] => {
    if (block.block !== 'table' && block.block !== 'worksheet') return [];
    const sum = block.columns.reduce((total, { width }) => total + width, 0);
    if (sum >= NARROWEST && sum <= WIDEST) return [];
    const message = `Các cột rộng tổng cộng ${sum} phần trăm. Sửa cho tổng bằng 100.`;
    return [[['blocks', index, 'columns'], 'mau-in', message]];
  });
  const isNamed = blocks.some(({ block }) => block === 'title');
  return isNamed ? widths : [...widths, [['blocks'], 'mau-in', 'Giấy in ra không có tên. Thêm khối title.']];
}

const QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, 1: 1, 2: 2, 3: 3, 4: 4 };

function shelfReminders({ title, quarter }: Shelf): Reminder[] {
  const named = /(?<!\p{L})quý (?<quarter>iv|i{1,3}|[1-4])(?![\p{L}\d])/iu.exec(title)?.groups?.['quarter'];
  const inTitle = named === undefined ? undefined : QUARTERS[named.toLowerCase()];
  if (quarter === undefined || inTitle === undefined || inTitle === quarter) return [];
  return [[['quarter'], 'gia-tri', `Tên ghi quý ${inTitle}, trường này ghi ${quarter}. Sửa một trong hai.`]];
}

/** What is done later stands later: a list that runs back and forth most likely holds a wrong number. */
function topicReminders({ preparation }: Topic): Reminder[] {
  const late = preparation.findIndex(
    ({ daysBefore }, index) => daysBefore > (preparation[index - 1]?.daysBefore ?? daysBefore),
  );
  const message = 'Việc này xong trước việc ghi ở dòng trên. Sửa số ngày, hoặc xếp lại thứ tự.';
  return late < 0 ? [] : [[['preparation', late, 'daysBefore'], 'gia-tri', message]];
}

const MOST_BARE_ASKS = 8;

/** Queries of one or two words are asked of every page; many of them push one page before all others. */
function asksReminders(asks: unknown): Reminder[] {
  if (!Array.isArray(asks)) return [];
  const bare = asks.filter((ask) => typeof ask === 'string' && wordsOf(ask).length <= 2);
  if (bare.length <= MOST_BARE_ASKS) return [];
  const message = `${bare.length} câu chỉ có một, hai chữ (“${String(bare[0])}” …): bài nào cũng hợp nên đẩy bài này lên trước mọi bài khác. Viết câu hỏi trọn ý.`;
  return [[['asks'], 'gia-tri', message]];
}
