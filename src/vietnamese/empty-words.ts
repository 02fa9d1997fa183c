/** Words that every sentence may hold; alone they name nothing. */
const EMPTY_WORDS = new Set(
  (
    'là và hoặc hay của các những một cho để thì mà được bị có không này kia đó ở tại về với từ trong ngoài theo cần ' +
    'phải nên rồi đã đang sẽ vì do bởi nếu lại cũng rất nhất còn đến gồm bằng lúc khi như tôi mình ta họ nó gì ' +
    'đâu nào sao thế vậy ạ nhé xin hỏi chưa đều mọi mỗi từng cả chỉ vẫn cùng trên dưới sau trước giữa việc người'
  ).split(' '),
);

/** Returns whether a phrase is one word that every sentence may hold. Of several such words a saying may be made. */
export function saysNothing(phrase: string): boolean {
  const words = phrase.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length === 1 && words.every((word) => EMPTY_WORDS.has(word));
}
