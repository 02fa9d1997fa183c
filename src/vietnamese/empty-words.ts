/** Words that every sentence may hold; alone they name nothing. */
const EMPTY_WORDS = new Set(
  (
    'là và hoặc hay của các những một cho để thì mà được bị có không này kia đó ở tại về với từ trong ngoài theo cần ' +
    'phải nên rồi đã đang sẽ vì do bởi nếu lại cũng rất nhất còn đến gồm bằng lúc khi như tôi mình ta họ nó gì ' +
    'đâu nào sao thế vậy ạ nhé xin hỏi chưa đều mọi mỗi từng cả chỉ vẫn cùng trên dưới sau trước giữa việc người'
  ).split(' '),
);

/** What any question may begin or end with: `như thế nào là`, `thì phải làm sao`. */
const QUESTION_FRAME =
  /^(?:(?:thì|phải|nên|cần|là|như) )*(?:thế nào|làm sao|làm gì|ra sao|vì sao|tại sao|khi nào|lúc nào|ở đâu|tại đâu|cái gì|điều gì)(?: (?:là|thì|vậy|thế|ạ|nhỉ))*$/u;

/**
 * Returns whether a phrase is one word that every sentence may hold, or what any question begins or ends with. Of several
 * such words that ask nothing a saying may be made (`để đó`).
 */
export function saysNothing(phrase: string): boolean {
  const words = phrase.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length === 1
    ? words.every((word) => EMPTY_WORDS.has(word))
    : QUESTION_FRAME.test(words.join(' '));
}
