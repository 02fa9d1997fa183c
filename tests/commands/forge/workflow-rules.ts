import { stepsOf, type WorkflowFile } from './workflow-files.ts';

/** What a workflow may be allowed, by job; everything else is refused. */
const WRITES: Readonly<Record<string, readonly string[]>> = { dang: ['id-token: write', 'pages: write'] };

const LONGEST_MINUTES = 60;

/** Values that a stranger chooses: titles, branch names, texts. Numbers and commits are made by the forge. */
const CHOSEN_BY_STRANGERS =
  /github\.(?:event(?!\.pull_request\.(?:number|(?:base|head)\.sha)\b)|head_ref|ref_name|actor)/u;

/** Every rule of this project that a workflow breaks. Pure, so that the rules themselves can be tried. */
export function faultsOf(workflow: WorkflowFile): string[] {
  const { text, data } = workflow;
  const triggers = Object.keys(data.on);
  const steps = stepsOf(workflow);
  const isForProposals = triggers.includes('pull_request');
  const expressions = [...text.matchAll(/\$\{\{(.*?)\}\}/gsu)].map(([, inside = '']) => inside);
  return [
    ...triggers
      .filter((name) => !['pull_request', 'push', 'schedule', 'workflow_dispatch'].includes(name))
      .map((name) => `runs on ${name}`),
    ...permissionFaults(workflow),
    ...Object.entries(data.jobs).flatMap(([name, { 'timeout-minutes': minutes }]) =>
      minutes !== undefined && minutes <= LONGEST_MINUTES ? [] : [`${name} has no timeout`],
    ),
    ...pinFaults(text),
    ...steps.flatMap(({ run }) => (run?.includes('${{') ? [`a value inside run: ${run}`] : [])),
    ...expressions.flatMap((each) => (CHOSEN_BY_STRANGERS.test(each) ? [`strangers choose ${each}`] : [])),
    ...expressions.flatMap((each) => (/\bsecrets\b/u.test(each) ? [`a secret: ${each}`] : [])),
    ...steps
      .filter(({ uses }) => uses?.includes('actions/checkout@'))
      .flatMap(({ with: inputs }) =>
        inputs?.['persist-credentials'] === false ? [] : ['checkout keeps the token'],
      ),
    ...steps
      .filter(
        ({ uses, with: inputs }) => uses?.startsWith('actions/cache') || inputs?.['cache'] !== undefined,
      )
      .map(() => 'keeps a cache'),
    ...steps
      .filter(({ uses }) => uses?.startsWith('actions/setup-node@'))
      .flatMap(({ with: inputs }) =>
        inputs?.['package-manager-cache'] === false ? [] : ['setup-node may keep a cache'],
      ),
    ...steps
      .flatMap(({ run }) =>
        [...(run?.matchAll(/npm (?:ci|install|i)\b.*/gu) ?? [])].map(([command]) => command),
      )
      .filter((command) => !command.includes('--ignore-scripts'))
      .map((command) => `runs install scripts: ${command}`),
    ...(isForProposals && Object.values(data.jobs).some(({ environment }) => environment !== undefined)
      ? ['a proposal reaches an environment']
      : []),
  ];
}

function permissionFaults({ data }: WorkflowFile): string[] {
  const wholeFile = JSON.stringify(data.permissions) === '{"contents":"read"}';
  return [
    ...(wholeFile ? [] : ['permissions of the whole file are not contents: read']),
    ...Object.entries(data.jobs).flatMap(([name, { permissions }]) => {
      if (permissions === undefined) return [];
      if (typeof permissions === 'string') return [`${name} has ${permissions}`];
      const allowed = 'pull_request' in data.on ? [] : (WRITES[name] ?? []);
      return Object.entries(permissions)
        .map(([scope, level]) => `${scope}: ${level}`)
        .filter((each) => !each.endsWith(': read') && !each.endsWith(': none') && !allowed.includes(each))
        .map((each) => `${name} may ${each}`);
    }),
  ];
}

export interface Pin {
  action: string;
  sha: string;
  version: string;
}

const USES = /^\s*(?:- )?uses: *(?<value>.+)$/gmu;
/** Forgejo names the host of an action; the commit says that it is the same. */
const PINNED =
  /^(?:https:\/\/data\.forgejo\.org\/)?(?<action>[\w-]+\/[\w./-]+)@(?<sha>[\da-f]{40}) # (?<version>v\d+\.\d+\.\d+)$/u;

/** Actions named by their full commit, with the version that it is. */
export function pinsOf(text: string): Pin[] {
  return [...text.matchAll(USES)].flatMap(({ groups }) => {
    const { action, sha, version } = PINNED.exec(groups?.['value']?.trim() ?? '')?.groups ?? {};
    return action && sha && version ? [{ action, sha, version }] : [];
  });
}

function pinFaults(text: string): string[] {
  return [...text.matchAll(USES)]
    .map(({ groups }) => groups?.['value']?.trim() ?? '')
    .filter((value) => !PINNED.test(value))
    .map((value) => `not pinned: ${value}`);
}
