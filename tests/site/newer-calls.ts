import bcd, {
  type CompatStatement,
  type Identifier,
  type SimpleSupportStatement,
} from '@mdn/browser-compat-data' with { type: 'json' };
import { promisedBrowsers, type Promised } from '../../src/build/baseline.ts';

/** Names of browsers as browserslist and as MDN write them. */
const MDN_NAMES: Readonly<Record<string, keyof CompatStatement['support']>> = {
  chrome: 'chrome',
  edge: 'edge',
  firefox: 'firefox',
  safari: 'safari',
  ios_saf: 'safari_ios',
};

/** A method or function of the language that some promised browser does not know: `Array.prototype.toSorted`. */
export interface NewerCall {
  name: string;
  /** As it stands in code that was made small. */
  call: RegExp;
}

/**
 * Every call of JavaScript's own objects that came after a promise, by MDN's tables. A method that shares its name with
 * an older one of another object (`map` of iterators) cannot be told apart in a bundle: the type checker holds those.
 */
export function newerCalls(promised: Promised): NewerCall[] {
  const builtins = Object.entries(bcd.javascript.builtins as Record<string, Record<string, Identifier>>);
  const members = builtins.flatMap(([object, builtin]) =>
    Object.entries(builtin)
      .filter(([name, data]) => name !== '__compat' && data.__compat)
      .map(([name, data]) => ({ object, name, isNew: isNewer(data, promised) })),
  );
  const old = new Set(members.filter(({ isNew }) => !isNew).map(({ name }) => name));
  return members
    .filter(({ name, isNew }) => isNew && !old.has(name) && /^[a-z]\w+$/u.test(name))
    .map(({ object, name }) => ({
      name: `${object}.${name}`,
      call: STATIC.has(object)
        ? new RegExp(String.raw`\b${object}\.${name}\b`, 'u')
        : new RegExp(String.raw`\.${name}\(`, 'u'),
    }));
}

/** Objects whose members are called on the object itself. */
const STATIC = new Set([
  'Atomics',
  'Error',
  'Intl',
  'JSON',
  'Math',
  'Object',
  'Promise',
  'Reflect',
  'RegExp',
]);

function isNewer({ __compat: compat }: Identifier, promised: Promised): boolean {
  return promisedBrowsers(promised).some((browser) => {
    const [name = '', versions = ''] = browser.split(' ');
    const said = compat?.support[MDN_NAMES[name] ?? 'chrome'];
    const support: SimpleSupportStatement | undefined = Array.isArray(said) ? said[0] : said;
    const since = support?.version_added;
    if (typeof since !== 'string') return since !== true;
    return isAfter(since.replace('≤', ''), versions.split('-')[0] ?? '');
  });
}

function isAfter(since: string, version: string): boolean {
  if (since === 'preview') return true;
  const [a = 0, b = 0] = since.split('.').map(Number);
  const [c = 0, d = 0] = version.split('.').map(Number);
  return a > c || (a === c && b > d);
}
