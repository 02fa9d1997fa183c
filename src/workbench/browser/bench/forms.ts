import { siteJson } from '../../../site/browser/site-json.ts';
import { DATA_FILE, type TemplateData } from '../../../papers/define/paper-data.ts';
import { formOfRole } from '../../../model/paper-kind.ts';
import type { Form } from '../../form.ts';

let read: Promise<TemplateData> | undefined;

/** Every published form by name, read once; a reading that failed is tried again. */
export function allForms(): Promise<TemplateData> {
  read ??= siteJson<TemplateData>(`/bieu-mau/${DATA_FILE}`).catch((fault: unknown) => {
    read = undefined;
    throw fault;
  });
  return read;
}

/** Every form of a meeting, in the order of its work; the plan of a year belongs to the year. */
export async function meetingForms(): Promise<readonly Form[]> {
  const forms = Object.entries(await allForms());
  const plan = formOfRole(forms, 'ke-hoach-nam')?.[0];
  return forms.flatMap(([form, template]) => (form === plan ? [] : [{ form, template }]));
}
