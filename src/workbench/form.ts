import type { Template } from '../schema/template.ts';

/** A form that the bench prints, with its name. */
export interface Form {
  form: string;
  template: Template;
}
