import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

/** Where GitHub reads them, and where Forgejo does. */
export const WORKFLOWS = ['.github/workflows', '.forgejo/workflows'];

const permissions = z.union([z.string(), z.record(z.string(), z.string())]);

const step = z.looseObject({
  name: z.string().optional(),
  uses: z.string().optional(),
  run: z.string().optional(),
  'working-directory': z.string().optional(),
  env: z.record(z.string(), z.unknown()).optional(),
  with: z.record(z.string(), z.unknown()).optional(),
});

const job = z.looseObject({
  permissions: permissions.optional(),
  needs: z.union([z.string(), z.array(z.string())]).optional(),
  'timeout-minutes': z.number().optional(),
  environment: z.unknown().optional(),
  steps: z.array(step).min(1),
});

const workflow = z.looseObject({
  name: z.string(),
  on: z.record(z.string(), z.unknown()),
  permissions: permissions.optional(),
  jobs: z.record(z.string(), job),
});

export type Workflow = z.output<typeof workflow>;
export type Step = z.output<typeof step>;

/** A workflow as GitHub reads it, beside its text: YAML drops the comments that name versions. */
export interface WorkflowFile {
  file: string;
  text: string;
  data: Workflow;
}

export function readWorkflow(file: string, text: string): WorkflowFile {
  return { file, text, data: workflow.parse(parse(text, { version: '1.2', uniqueKeys: true })) };
}

export function workflowFiles(): WorkflowFile[] {
  return WORKFLOWS.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name))).map((file) =>
    readWorkflow(file, readFileSync(file, 'utf8')),
  );
}

export function stepsOf({ data }: WorkflowFile): Step[] {
  return Object.values(data.jobs).flatMap(({ steps }) => steps);
}
