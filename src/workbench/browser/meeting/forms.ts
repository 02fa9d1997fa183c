import { BASE } from '../../../site/browser/base.ts';
import { href } from '../../../site/href.ts';
import { DATA_FILE, type TemplateData } from '../../../papers/define/paper-data.ts';
import type { Template } from '../../../schema/template.ts';
import { PLAN_FORM } from '../../year/plan-paper.ts';

/** A form that a meeting may print. */
export interface Form {
  form: string;
  template: Template;
}

let read: Promise<readonly Form[]> | undefined;

/** Every form of a meeting, in the order of its work; the plan of a year belongs to the year. */
export function meetingForms(): Promise<readonly Form[]> {
  read ??= load().catch((fault: unknown) => {
    read = undefined;
    throw fault;
  });
  return read;
}

async function load(): Promise<readonly Form[]> {
  const path = href(`/bieu-mau/${DATA_FILE}`, BASE);
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  const templates = (await response.json()) as TemplateData;
  return Object.entries(templates).flatMap(([form, template]) =>
    form === PLAN_FORM ? [] : [{ form, template }],
  );
}
