import type { Plugin } from 'vite';

/** A place in Sveltia's code: how it is found, what stands there instead, and how often it must be found. */
export type Patch = readonly [pattern: RegExp, replacement: string, times: number];

/**
 * What Sveltia would ask of others: letters, which it also brings, and how GitHub is doing. And its ban on
 * enlarging the page with two fingers. And its landmark, which only stands once someone has signed in: the page
 * has one around the whole editor.
 */
const LOOKS: readonly Patch[] = [
  [/@font-face\s*\{[^{}]*cdn\.jsdelivr\.net[^{}]*\}/gu, '', 3],
  [/`maximum-scale=1`,/gu, '', 1],
  [/<main>(?=<!> <div role="none" class="main-inner )/gu, '<div role="none">', 1],
  [/<\/main>(?=`\))/gu, '</div>', 1],
  [/https:\/\/www\.githubstatus\.com\/api\/v2\/status\.json/gu, 'data:application/json,{"status":{}}', 1],
];

/**
 * Drafts and review (decision 18). The table of services is completed by `withReview` before its first use, which
 * may look at the published texts that Sveltia has read (a save that renames one changes others too); Forgejo
 * and Gitea count among the forges with review, and are asked for the right to set labels. On GitHub, a later save
 * names the commit that was read. A text that is not a draft yet is compared with the published one before it is
 * saved, as Sveltia does where it has no review: it asks the person, who may still save.
 */
const REVIEW: readonly Patch[] = [
  [
    /=(?=Object\.keys\((\w+)\)\.filter\((\w)=>\2!==`local`\))/gu,
    '=(withReview($1,askForge,()=>kept.current),0)||',
    1,
  ],
  [
    /(?<=,)(\w+)=(?=\w+\(\[\]\),(\w+)=\{source:void 0,map:new Map\},\w+=e=>\{let t=\1\.current)/gu,
    '$1=kept=',
    1,
  ],
  [/(?<=[;,{}])(\w+)=(?=async\(e,\{method:t=`GET`,headers:)/gu, '$1=askForge=', 1],
  [/(?<==\[`github`,`gitlab`)(?=\],\w+=\(\w+,\w+\)=>)/gu, ',`gitea`', 1],
  [/(?<=`read:repository,write:repository,read:user)(?=`)/gu, ',write:issue', 1],
  [
    /(?<=let \w=)(\w)\?void 0(?=:await \w+\(\w\),\w=await \w+\(\w,\{\.\.\.\w,branch:\w,headOid:\w\}\))/gu,
    '$1?$1.headSHA',
    1,
  ],
  [
    /(?<=originalEntry:(\w)\}=e,(\w)=\w+\(e\);.{0,160})if\(!\2\)(?=\{let t=await \w+\(e\);if\(t&&!n\)throw Error\(`save_conflict`)/gu,
    'if(!$2||!$1?.workflow)',
    1,
  ],
];

/**
 * Sveltia keeps a copy of what is typed only after a key or a press within the form. Words also come without either,
 * by dictation or a screen reader's keyboard; they are kept too. And it makes that copy half a second later, also where
 * the text was saved meanwhile: the copy would be offered to whoever opens the text again.
 */
const KEPT: readonly Patch[] = [
  [
    /(\w+)\(`pointerdown`,(\w),(\w+)\),(?=\1\(`keydown`,\2,\3\))/gu,
    '$&$2.addEventListener(`beforeinput`,$3),',
    1,
  ],
  [
    /(?<=,(\w+)=0,(\w+)=void 0,\w+=\{saved:!1,restored:!1,deleted:!1\}.{0,80}=async\(\w,\w=``\)=>\{)(?=await \2\?\.delete\()/gu,
    'clearTimeout($1);',
    1,
  ],
];

/** Every picture is made ready before it stands in a form: Sveltia would keep its metadata where it is small already. */
const PICTURES: readonly Patch[] = [
  [
    /(?<=if\((\w)\)try\{(\w)=)await (\w+)\(\2,\1\)(?=\}catch\{return\{file:\2,originalFile:void 0,oversized:!1,invalid:!0\}\})/gu,
    'await readyPicture(await $3($2,$1))',
    1,
  ],
];

/** What the patched code names: modules of ours, the function by which Sveltia asks a forge, the texts it has read. */
const PREAMBLE =
  "import { withReview } from '/src/editor/forge/with-review.ts';" +
  "import { readyPicture } from '/src/editor/browser/ready-picture.ts';let askForge,kept;";

/** Sveltia's code with every patch; throws where one of them is not found as often as it must be. */
export function patched(code: string): string {
  for (const [pattern, replacement, times] of [...LOOKS, ...REVIEW, ...KEPT, ...PICTURES]) {
    const found = code.match(pattern)?.length ?? 0;
    if (found !== times) {
      throw new Error(`Sveltia has ${found} places for ${pattern.source}, not ${times}: read it again.`);
    }
    code = code.replace(pattern, replacement);
  }
  return PREAMBLE + code;
}

export const patchedSveltia: Plugin = {
  name: 'patched-sveltia',
  enforce: 'pre',
  transform: (code, id) =>
    /@sveltia\/cms\/npm\/index\.js$/u.test(id) ? { code: patched(code), map: null } : null,
};
