import { siteJson } from '../../site/browser/site-json.ts';
import type { PaperDocument } from '../../papers/define/blocks.ts';
import { fill } from '../../papers/fill/fill.ts';
import { DATA_FILE, type TemplateData, type TopicData } from '../../papers/define/paper-data.ts';
import { documentToHtml, UNDER_HEADINGS } from '../../papers/draw/to-html.ts';
import type { CalendarDate } from '../../model/calendar-day.ts';
import type { NumberedForm } from '../session-notices.ts';
import type { Session } from '../../schema/session.ts';
import type { Template } from '../../schema/template.ts';

const TEMPLATES = `/bieu-mau/${DATA_FILE}`;

/** A form that this page may print. */
export interface Sheet {
  /** Name of the form. */
  form: string;
  template: Template;
  /** Name of its Word file, without extension. */
  file: string;
}

/** The sheets of this page, drawn from the same definitions as those of the build. */
export class Sheets {
  readonly all: readonly Sheet[];
  /** Name of the topic in addresses and files; empty on the page of a form. */
  readonly topicName: string;
  readonly #source: TopicData['source'];
  #notBefore: CalendarDate | undefined;

  private constructor(all: readonly Sheet[], set: TopicData | undefined) {
    this.all = all;
    this.topicName = set?.name ?? '';
    this.#source = set?.source ?? {};
  }

  /** `host` says what the page shows: the set of a topic, or one form. */
  static async of(host: HTMLElement): Promise<Sheets> {
    const { topic, template: name = '' } = host.dataset;
    const [templates, set] = await Promise.all([
      siteJson<TemplateData>(TEMPLATES),
      topic === undefined ? undefined : siteJson<TopicData>(`${topic}${DATA_FILE}`),
    ]);
    const papers = set?.papers ?? [{ template: name, file: name }];
    const sheets = papers.flatMap(({ template: id, file }) => {
      const template = templates[id];
      return template ? [{ form: id, template, file }] : [];
    });
    if (sheets.length < papers.length) throw new Error('The page and its data do not agree.');
    return new Sheets(sheets, set);
  }

  get topic(): TopicData['source']['topic'] {
    return this.#source.topic;
  }

  /** The papers of this page that have a number. */
  get numbered(): NumberedForm[] {
    return this.all
      .filter(({ template }) => template.symbol !== undefined)
      .map(({ form, template: { title, stage, symbol } }) => ({ form, title, stage, symbol }));
  }

  /** Deadlines before this day are not printed as days; `undefined` prints them all. */
  set notBefore(day: CalendarDate | undefined) {
    this.#notBefore = day;
  }

  fill({ form, template }: Sheet, session: Session): PaperDocument {
    return fill(template, { ...this.#source, form, session, notBefore: this.#notBefore });
  }

  /** The `<article>` of a paper. */
  static html(document: PaperDocument): string {
    return documentToHtml(document, UNDER_HEADINGS);
  }
}
