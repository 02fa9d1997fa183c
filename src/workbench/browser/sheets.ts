import { BASE } from '../../site/browser/base.ts';
import { href } from '../../site/href.ts';
import type { PaperDocument } from '../../papers/define/blocks.ts';
import { fill } from '../../papers/fill/fill.ts';
import { DATA_FILE, type TemplateData, type TopicData } from '../../papers/define/paper-data.ts';
import { documentToHtml, UNDER_HEADINGS } from '../../papers/draw/to-html.ts';
import type { CalendarDate } from '../../model/calendar-day.ts';
import type { NumberedForm } from '../session-notices.ts';
import type { Session } from '../../schema/session.ts';
import type { Template } from '../../schema/template.ts';

const TEMPLATES = `/bieu-mau/${DATA_FILE}`;

interface Sheet {
  /** Name of its form. */
  form: string;
  template: Template;
  /** Name of its Word file, without extension. */
  file: string;
  /** What holds its `<article>` on the page. */
  place: ParentNode;
}

/** The sheets of this page, drawn again from the same definitions as the page itself. */
export class Sheets {
  readonly #sheets: readonly Sheet[];
  readonly #source: TopicData['source'];
  #notBefore: CalendarDate | undefined;

  private constructor(sheets: readonly Sheet[], source: TopicData['source'] = {}) {
    this.#sheets = sheets;
    this.#source = source;
  }

  /** `host` says what the page shows: the set of a topic, or one form. */
  static async of(host: HTMLElement): Promise<Sheets> {
    const { topic, template: name = '' } = host.dataset;
    const [templates, set] = await Promise.all([
      json<TemplateData>(TEMPLATES),
      topic === undefined ? undefined : json<TopicData>(`${topic}${DATA_FILE}`),
    ]);
    const papers = set?.papers ?? [{ template: name, file: name }];
    const sheets = papers.flatMap(({ template: id, file }) => {
      const template = templates[id];
      const place = set ? document.getElementById(id) : document;
      return template && place ? [{ form: id, template, file, place }] : [];
    });
    if (sheets.length < papers.length) throw new Error('The page and its data do not agree.');
    return new Sheets(sheets, set?.source);
  }

  get topic(): TopicData['source']['topic'] {
    return this.#source.topic;
  }

  /** The papers of this page that have a number. */
  get numbered(): NumberedForm[] {
    return this.#sheets
      .filter(({ template }) => template.symbol !== undefined)
      .map(({ form, template: { title, stage, symbol } }) => ({ form, title, stage, symbol }));
  }

  /** Deadlines before this day are not printed as days; `undefined` prints them all. */
  set notBefore(day: CalendarDate | undefined) {
    this.#notBefore = day;
  }

  draw(session: Session): void {
    for (const { place, ...sheet } of this.#sheets) {
      const article = place.querySelector('article.paper');
      if (article) article.outerHTML = documentToHtml(this.#fill(sheet, session), UNDER_HEADINGS);
    }
  }

  /** Every paper, or the one that a link to a Word file names; by file name without extension. */
  documents(session: Session, fileName?: string): ReadonlyMap<string, PaperDocument> {
    const isAlone = this.#sheets.length === 1;
    const wanted = this.#sheets.filter(({ file }) => isAlone || fileName === undefined || file === fileName);
    return new Map(wanted.map((sheet) => [sheet.file, this.#fill(sheet, session)]));
  }

  #fill({ form, template }: Pick<Sheet, 'form' | 'template'>, session: Session): PaperDocument {
    return fill(template, { ...this.#source, form, session, notBefore: this.#notBefore });
  }
}

async function json<Data>(path: string): Promise<Data> {
  const response = await fetch(href(path, BASE));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return (await response.json()) as Data;
}
