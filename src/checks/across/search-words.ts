import { keysOf } from '../../vietnamese/syllable.ts';
import { wordsOf } from '../../vietnamese/words.ts';
import type { SearchDictionary } from '../../schema/search-dictionary.ts';
import type { CheckedFile } from '../file/check-file.ts';
import type { FileProblem } from '../file/source.ts';
import { fileProblem, placeIn } from './content-world.ts';

/** A word that so many of the files say tells nothing about one of them. */
const TELLING_SHARE = 0.1;
/** With fewer telling words, an ask may well put the matter in other words than its page. */
const FEWEST_TELLING = 3;
/** Where there are fewer files, nearly every word stands in one of them alone and tells nothing. */
const FEWEST_FILES = 300;

/** Reminders about what only the search reads: words of the dictionary, and the ways of asking for a page. */
export function searchWordProblems(files: readonly CheckedFile[]): FileProblem[] {
  const published = files.filter(({ source, data }) => source.isPublished && data);
  return [
    ...repeatedAbbreviations(published),
    ...mixedMeanings(published),
    ...repeatedAsks(published),
    ...emptyPromises(published),
  ].map((each) => ({ ...each, severity: 'warning' }));
}

function dictionaries(files: readonly CheckedFile[]): (CheckedFile & { data: SearchDictionary })[] {
  return files.filter(
    (file): file is CheckedFile & { data: SearchDictionary } => file.source.kind === 'search',
  );
}

/** One abbreviation explained in two places: each is read, and neither says that the other is there. */
function repeatedAbbreviations(files: readonly CheckedFile[]): FileProblem[] {
  const first = new Map<string, string>();
  return dictionaries(files).flatMap((file) =>
    file.data.abbreviations.flatMap(({ short }, index) =>
      short.flatMap((each, at) => {
        const before = first.get(each.toLowerCase());
        first.set(each.toLowerCase(), file.source.path);
        if (before === undefined) return [];
        const message = `“${each}” đã có ở ${before}. Ghi các nghĩa của một chữ viết tắt vào một chỗ.`;
        return [
          fileProblem(file, placeIn(file, ['abbreviations', index, 'short', at]), 'tu-tim-kiem', message),
        ];
      }),
    ),
  );
}

/** Two meanings of an abbreviation in one group of near meaning: whoever asks for one is given the other. */
function mixedMeanings(files: readonly CheckedFile[]): FileProblem[] {
  const meanings = dictionaries(files).flatMap(({ data }) =>
    data.abbreviations.flatMap(({ short, full }) => short.map((each) => meaningsOf(each, full))),
  );
  return dictionaries(files).flatMap((file) =>
    file.data.synonyms.flatMap((group, index) => {
      const own = new Set(group.map(bare));
      const isMixed = meanings.some((full) => full.filter((each) => own.has(each)).length > 1);
      if (!isMixed) return [];
      const message = `Nhóm này coi hai nghĩa của một chữ viết tắt là một (“${group.join('”, “')}”). Tách thành hai nhóm.`;
      return [fileProblem(file, placeIn(file, ['synonyms', index]), 'tu-tim-kiem', message)];
    }),
  );
}

/** Full forms that have the short form as their initials: different things, not a longer and a shorter name. */
function meaningsOf(short: string, full: readonly string[]): string[] {
  const letters = keysOf(short).bare;
  const initials = (phrase: string) => phrase.split(' ').map((word) => word.charAt(0));
  return full.map(bare).filter((phrase) => initials(phrase).join('') === letters);
}

/** One way of asking under two answers: whoever types it is given either. */
function repeatedAsks(files: readonly CheckedFile[]): FileProblem[] {
  const first = new Map<string, string>();
  return files
    .filter(({ source }) => source.kind === 'answers')
    .flatMap((file) =>
      asksOf(file).flatMap((ask, index) => {
        const before = first.get(ask.toLowerCase());
        first.set(ask.toLowerCase(), before ?? file.source.path);
        if (before === undefined) return [];
        const message = `Câu “${ask}” đã có ở ${before}. Giữ ở câu trả lời đúng nhất.`;
        return [fileProblem(file, placeIn(file, ['asks', index]), 'tu-tim-kiem', message)];
      }),
    );
}

/** Ways of asking of which the page says no telling word: whoever asks so finds no answer there. */
function emptyPromises(files: readonly CheckedFile[]): FileProblem[] {
  if (files.length < FEWEST_FILES) return [];
  const words = new Map(files.map((file) => [file, wordsBesideAsks(file)]));
  const count = new Map<string, number>();
  for (const each of words.values()) for (const word of each) count.set(word, (count.get(word) ?? 0) + 1);
  const isTelling = (word: string) => (count.get(word) ?? 0) < TELLING_SHARE * files.length;
  return files.flatMap((file) => {
    const said = words.get(file) ?? new Set<string>();
    return asksOf(file).flatMap((ask, index) => {
      const telling = bare(ask).split(' ').filter(isTelling);
      if (telling.length < FEWEST_TELLING || telling.some((word) => said.has(word))) return [];
      const message = `Bài không có chữ nào của câu “${ask}” (${telling.join(', ')}). Thêm câu trả lời vào bài, hoặc bỏ câu này.`;
      return [fileProblem(file, placeIn(file, ['asks', index]), 'tu-tim-kiem', message)];
    });
  });
}

function asksOf({ data }: CheckedFile): readonly string[] {
  const asks: unknown = data?.['asks'];
  return Array.isArray(asks) ? asks.filter((ask) => typeof ask === 'string') : [];
}

function wordsBesideAsks({ data = {}, body }: CheckedFile): Set<string> {
  const rest = Object.entries(data).filter(([field]) => field !== 'asks');
  return new Set(bare(`${JSON.stringify(rest)} ${body}`).split(' '));
}

function bare(text: string): string {
  return wordsOf(text)
    .map((word) => keysOf(word.text).bare)
    .join(' ');
}
