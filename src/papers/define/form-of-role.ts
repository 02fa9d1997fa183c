import type { TemplateRole } from '../../model/paper-kind.ts';
import type { Template } from '../../schema/template.ts';
import type { TemplateData } from './paper-data.ts';

/** The form that the site uses for one of its own pages, with its name; `undefined` where a site publishes none. */
export function formOfRole(
  forms: TemplateData,
  role: TemplateRole,
): { form: string; template: Template } | undefined {
  const found = Object.entries(forms).find(([, template]) => template.role === role);
  return found && { form: found[0], template: found[1] };
}
