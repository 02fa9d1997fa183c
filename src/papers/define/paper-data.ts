import type { Template } from '../../schema/template.ts';
import type { PaperSource } from '../fill/values.ts';

/** What a browser reads to fill forms by itself: `/bieu-mau/du-lieu.json`, every form by name. */
export type TemplateData = Readonly<Record<string, Template>>;

/** `/chuyen-de/<topic>/giay-to/du-lieu.json`: what the set of a topic is filled with. */
export interface TopicData {
  source: Omit<PaperSource, 'session'>;
}

/** Name of both files in their folders. */
export const DATA_FILE = 'du-lieu.json';
