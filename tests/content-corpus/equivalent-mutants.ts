/** A mutant that changes nothing that the check reports, and why. */
export interface EquivalentMutant {
  /** The source and the function that hold it, as `run-mutants.ts` prints them. */
  place: string;
  what: string;
  reason: string;
}

const QUICK = 'Only spares the time of texts that have nothing of the kind.';
const NARROWS = 'Tells the compiler what the lines before have made sure of.';

/** Every mutant that may go unnoticed. One that is not there any more, or is noticed, makes the run fail too. */
export const EQUIVALENT_MUTANTS: readonly EquivalentMutant[] = [
  {
    place: 'src/checks/letters/characters.ts compositionFaults',
    what: "text === text.normalize('NFC')",
    reason: QUICK,
  },
  { place: 'src/checks/across/draft-rules.ts draftProblems', what: 'drafts.length === 0', reason: QUICK },
  {
    place: 'src/checks/letters/legacy-encodings.ts legacyEncodingFaults',
    what: '!ENCODINGS.some(({ telltale }) => telltale.test(text))',
    reason: QUICK,
  },
  {
    place: 'src/checks/letters/legacy-encodings.ts legacyEncodingFaults',
    what: '!best || best.strong.size === 0',
    reason: NARROWS,
  },
  {
    place: 'src/checks/letters/look-alikes.ts mixedWords',
    what: "!new RegExp(OTHER_SCRIPT, 'u').test(text)",
    reason: QUICK,
  },
  {
    place: 'src/checks/letters/lost-letters.ts lostLetterFaults',
    what: String.raw`!/(?<=\p{L})\?\p{Ll}/u.test(text)`,
    reason: QUICK,
  },
  { place: 'src/checks/letters/mojibake.ts mojibakeFaults', what: '!FIRST_BYTES.test(text)', reason: QUICK },
  { place: 'src/checks/letters/mojibake.ts mojibakeFaults', what: '!FIRST_BYTES.test(run)', reason: QUICK },
  {
    place: 'src/checks/across/page-anchors.ts anchorsOf',
    what: "kind === 'feedback' || kind === 'search'",
    reason: 'Such files have no page that a link could lead to; tells the compiler so.',
  },
  {
    place: 'src/checks/across/replacement-rules.ts citationProblems',
    what: "!old || replacements === 'circle'",
    reason: NARROWS,
  },
  { place: 'src/checks/letters/tone-place.ts tonePlaceFaults', what: 'faults.length === 0', reason: QUICK },
  {
    place: 'src/language/front-matter.ts parseYaml',
    what: 'document.warnings',
    reason: 'Today’s warnings are of tags and directives, refused by name; kept for those of a later parser.',
  },
  {
    place: 'src/language/hidden-characters.ts hiddenCharacters',
    what: '!SUSPECT.test(text)',
    reason: QUICK,
  },
  {
    place: 'src/language/hidden-characters.ts smuggledFault',
    what: String.raw`!/[&\\]/u.test(source)`,
    reason: QUICK,
  },
  {
    place: 'src/language/parse.ts restoreWords',
    what: "{ if ('value' in node) node.value = node.value.replaceAll('\\uE001', 'i').replaceAll('\\uE002', 'e'); ",
    reason:
      'Changes what a page shows and no problem of it: tests/unit/language/to-html.test.ts looks at the page.',
  },
  {
    place: 'src/language/rules.ts UNKNOWN',
    what: "'cau-truc',",
    reason: 'Every construct of today’s parser has words of its own; kept for those of a later one.',
  },
  {
    place: 'src/language/rules.ts UNKNOWN',
    what: "'Không dùng cấu trúc này. Viết lại bằng đoạn văn, danh sách hoặc bảng.',",
    reason: 'Every construct of today’s parser has words of its own; kept for those of a later one.',
  },
];
