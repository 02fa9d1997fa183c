import { browserslistToTargets, Features, transform } from 'lightningcss';
import postcss, { type AtRule, type ChildNode, type Plugin, type Root } from 'postcss';
import { promisedBrowsers } from './baseline.ts';

/**
 * False in the browsers that drop every `@layer`, and true in all that the site serves in full: `@supports` cannot ask
 * for an at-rule, and these two came to Chrome (100) and to Safari (15.4) with layers or just after them.
 */
const KNOWS_LAYERS = '(mix-blend-mode: plus-lighter) and (accent-color: auto)';

/**
 * Adds to a style sheet its rules once more for browsers that know no layers: in the order of the layers, without them,
 * in words that those browsers know. The copy costs some 90 bytes on the wire, for it is nearly the text before it.
 */
export function flatLayers(): Plugin {
  return {
    postcssPlugin: 'flat-layers',
    OnceExit(root) {
      const flat = flatCopy(root);
      if (flat) root.append(flat);
    },
  };
}

/** The copy, or undefined where nothing stands in a layer. `@font-face` and others outside layers are left alone. */
function flatCopy(root: Root): AtRule | undefined {
  const rules = layersOf(root).flatMap(({ nodes = [] }) => nodes.map((node) => node.clone()));
  if (rules.length === 0) return undefined;
  const copy = postcss.atRule({ name: 'supports', params: `not (${KNOWS_LAYERS})` });
  return copy.append(inOldWords(rules).nodes);
}

/** Layers with rules, the weakest first: as a sheet names them at its start, else as they come. */
function layersOf(root: Root): AtRule[] {
  const layers = root.nodes.filter(isLayer);
  const named = layers.flatMap(({ nodes, params }) => (nodes ? [] : params.split(/,\s*/u)));
  const place = ({ params }: AtRule) => (named.includes(params) ? named.indexOf(params) : named.length);
  return layers.filter(({ nodes }) => nodes).sort((a, b) => place(a) - place(b));
}

const isLayer = (node: ChildNode): node is AtRule => node.type === 'atrule' && node.name === 'layer';

/** Selectors that none of them knows: their rules would only be carried along. */
const UNKNOWN = /:has\(|::target-text/u;
/** Queries that none of them knows. */
const UNASKED = /\bscripting\b/u;

/** Queries of ranges and logical properties in older words; lists in `:is()` and at the start in `:where()` spelt out. */
function inOldWords(rules: readonly ChildNode[]): Root {
  const sheet = postcss.root().append(rules);
  sheet.walkRules((rule) => {
    if (UNKNOWN.test(rule.selector)) rule.remove();
    else rule.selectors = rule.selectors.flatMap(spelt);
  });
  sheet.walkAtRules('media', (query) => {
    if (UNASKED.test(query.params)) query.remove();
  });
  const { code } = transform({
    filename: 'flat.css',
    code: Buffer.from(sheet.toString()),
    targets: browserslistToTargets(promisedBrowsers('readable')),
    exclude: Features.LightDark,
    errorRecovery: true,
  });
  return postcss.parse(Buffer.from(code).toString(), { from: rules[0]?.source?.input.from });
}

/** A list that stands in no other brackets. At the start of a selector, what it weighs does not matter: see `spelt`. */
const LIST = /^(?<before>[^()]*)(?::is|(?<=^):where)\((?<list>[^()]*)\)(?<after>.*)$/su;

/**
 * One selector without lists: `.prose :is(ul, ol)` → `.prose ul`, `.prose ol`. Chrome 87 knows neither `:is()` nor
 * `:where()`. What begins with `:where()` comes before everything that it must not outweigh; elsewhere it stays.
 */
export function spelt(selector: string): string[] {
  const { before = '', list, after = '' } = LIST.exec(selector)?.groups ?? {};
  if (list === undefined) return [selector];
  return list.split(',').flatMap((each) => spelt(before + each.trim() + after));
}
