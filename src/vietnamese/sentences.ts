/** Longest piece in characters that is spoken at once: Chrome falls silent in the middle of longer ones. */
const LONGEST = 160;

/** Text cut into what is said in one breath: sentences, and long ones at their commas. Lines to write on are left out. */
export function sentencesOf(text: string): string[] {
  const plain = text.replace(/[….·_]{2,}|…/gu, ' ').replace(/\s+/gu, ' ');
  const sentences = plain.match(/[^.!?:;]+(?:[.!?:;]+(?=\s|$)|[.!?:;]+(?=\S)|$)/gu) ?? [];
  return joined(sentences, /[.!?:;]$/u)
    .flatMap((sentence) => (sentence.length > LONGEST ? breaths(sentence) : [sentence]))
    .map((piece) => piece.trim())
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece));
}

/** Pieces that a mark within a word or number has cut (`12.500`, `19:30`) are put together again. */
function joined(pieces: readonly string[], mark: RegExp): string[] {
  const whole: string[] = [];
  for (const piece of pieces) {
    const last = whole[whole.length - 1];
    if (last !== undefined && mark.test(last) && /^\S/u.test(piece)) whole[whole.length - 1] = last + piece;
    else whole.push(piece);
  }
  return whole;
}

/** A long sentence at its commas, as many clauses together as are said in one breath. */
function breaths(sentence: string): string[] {
  const pieces: string[] = [];
  for (const clause of sentence.match(/[^,]+,?/gu) ?? []) {
    const last = pieces[pieces.length - 1] ?? '';
    if (last && last.length + clause.length <= LONGEST) pieces[pieces.length - 1] = last + clause;
    else pieces.push(clause);
  }
  return pieces;
}
