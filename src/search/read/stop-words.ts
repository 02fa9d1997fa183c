import { keysOf, type WordKeys } from '../../vietnamese/syllable.ts';

/** Words that frame a question and name nothing. */
const STOP_WORDS = new Set(
  (
    'là gì và hoặc hay của các những một cho để thì mà được bị có không thế nào sao như này kia đó khi ai đâu ở tại ' +
    'về với từ trong ngoài theo cần phải nên muốn làm cách hãy tôi mình ạ nhé xin hỏi giúp biết bao ' +
    'nhiêu lâu mấy rồi đã đang sẽ vì do bởi nếu ra vào lại cũng rất nhất còn đến thì gồm chúng ta bằng lúc ' +
    'tìm xem trang bài chuyện việc ' +
    'vô hông hổng hả nhỉ nha nghen vậy chứ chẳng đây đấy ấy nữa luôn xong cứ rằng đi bị hay thôi'
  )
    .split(' ')
    .map((word) => keysOf(word).key),
);

/** The same as the middle and the south say them. Without their marks they are more often other words: `mo`, `rang`. */
const DIALECT_STOP_WORDS = new Set(
  'mô tê răng rứa nớ chừ nỏ hè mần bầy tui choa hắn hổng hỏng hông chớ hén nè hoài lận ổng bả tụi bọn zậy vầy'
    .split(' ')
    .map((word) => keysOf(word).key),
);

const PLAIN_STOP_WORDS = new Set(Array.from(STOP_WORDS, (key) => keysOf(key.replace(/\d$/u, '')).bare));

/** How surely a word only frames a question. */
export type StopWord = 'yes' | 'perhaps' | 'no';

/**
 * A word typed without marks may be a stop word or another one: `cho` is `cho`, `chợ` or `chó`. Among words with marks
 * it is surely `cho`, but such words, `ai`, `con`, `trong`, still tell more than `không`: measured, they weigh the same.
 */
export function stopWord(keys: WordKeys): StopWord {
  if (keys.key === keys.bare && PLAIN_STOP_WORDS.has(keys.bare)) return 'perhaps';
  return STOP_WORDS.has(keys.key) || DIALECT_STOP_WORDS.has(keys.key) ? 'yes' : 'no';
}
