import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { compress } from './hosting/compress.ts';

/** Releases that stay: the one that is shown, and one to go back to. */
const KEPT = 2;

/** The name that a web server is pointed at: a link to the release that is shown. */
export const CURRENT = 'hien-hanh';

/**
 * Puts a built site into a folder of its own below `target` and then, in one step that cannot be half done, makes the
 * link `hien-hanh` point at it. A reader who came a moment before still finds the files with a hash in their name that
 * the page asks for: those of the former release stay beside the new ones. Returns the folder of the release.
 */
export async function deploy(dist: string, target: string, name = releaseName()): Promise<string> {
  if (!existsSync(join(dist, 'index.html'))) throw new Error(`${dist} holds no built site.`);
  const link = join(target, CURRENT);
  if (existsSync(link) && !lstatSync(link).isSymbolicLink())
    throw new Error(`${link} is no link: this command did not make it, and leaves it alone.`);
  mkdirSync(target, { recursive: true });
  const release = join(target, name);
  const unfinished = `${release}.dang-chep`;
  rmSync(unfinished, { recursive: true, force: true });
  cpSync(dist, unfinished, { recursive: true });
  await compress(unfinished);
  const former = existsSync(link) ? join(target, basename(readlinkSync(link))) : undefined;
  const inherited = former === undefined ? [] : keepHashed(former, unfinished);
  writeFileSync(inheritedList(release), JSON.stringify(inherited));
  renameSync(unfinished, release);
  const next = `${link}.moi`;
  rmSync(next, { force: true });
  symlinkSync(name, next);
  renameSync(next, link);
  forgetOld(target, name, former);
  return release;
}

/** Folders whose files never change under one name. */
const HASHED = ['_astro', 'pagefind/words', 'pagefind/texts', 'ngoai-tuyen'];

/** Where a release says which of its files are those of the release before it. Outside of what is served. */
const inheritedList = (release: string) => `${release}.ke-thua.json`;

/** Copies what only the former release has, and says what; what that one had inherited itself goes. */
function keepHashed(former: string, release: string): string[] {
  const list = inheritedList(former);
  const passing = new Set(existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as string[]) : []);
  const names = HASHED.filter((folder) => existsSync(join(former, folder))).flatMap((folder) =>
    readdirSync(join(former, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(former, join(entry.parentPath, entry.name)))
      .filter((name) => !passing.has(name) && !existsSync(join(release, name))),
  );
  for (const name of names) cpSync(join(former, name), join(release, name));
  return names;
}

function forgetOld(target: string, shown: string, former: string | undefined): void {
  const isRelease = (name: string) => /^ban-\d{8}-\d{6}(?:-\d+)?$/u.test(name);
  const kept = new Set([shown, former === undefined ? shown : basename(former)]);
  const others = readdirSync(target).filter((name) => isRelease(name) && !kept.has(name));
  for (const name of others
    .sort()
    .reverse()
    .slice(Math.max(0, KEPT - kept.size)))
    for (const each of [join(target, name), inheritedList(join(target, name))])
      rmSync(each, { recursive: true, force: true });
}

/** `ban-20261130-083000`: sorts by time. */
function releaseName(now = new Date()): string {
  const [day = '', time = ''] = now.toISOString().split('T');
  return `ban-${day.replaceAll('-', '')}-${time.slice(0, 8).replaceAll(':', '')}`;
}

if (import.meta.main) {
  const [target] = process.argv.slice(2);
  if (target === undefined) {
    process.stderr.write('Cách dùng: npm run deploy -- THƯ_MỤC (sau npm run build; xem docs/hosting.md)\n');
    process.exit(2);
  }
  try {
    const release = await deploy('dist', resolve(target));
    process.stdout.write(`Đã đăng ${release}. Máy chủ phục vụ thư mục ${join(resolve(target), CURRENT)}.\n`);
  } catch (error) {
    process.stderr.write(`Chưa đăng được: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}
