/** Stands in a phrase of the search dictionary for words that may be any: `bao lâu … một lần`. */
export const PHRASE_GAP = '…';
