import { createRequire } from 'node:module';
import { join } from 'node:path';

/**
 * The part of Typst's native compiler we use. Its own loader package lists platforms that the registry does not
 * have, which breaks `npm ci`; so package.json names the platforms we build on, as optional dependencies.
 */
export interface TypstCompiler {
  compile(options: { mainFileContent: string; inputs: Record<string, string> }): {
    readonly result: object | null;
    takeDiagnostics(): object | null;
  };
  fetchDiagnostics(error: object): unknown[];
  pdf(document: object, options: { pdfStandard: 'ua-1'; creationTimestamp: number }): Uint8Array<ArrayBuffer>;
  /** Every page as one drawing, one below the other; letters are outlines. */
  plainSvg(document: object): string;
  /** Forgets results not used in the last `maxAge` calls of this method. */
  evictCache(maxAge: number): void;
}

interface NativeModule {
  NodeCompiler: { create(options: { fontArgs: { fontPaths: string[] }[] }): TypstCompiler };
}

const ABI = { linux: ['gnu', 'musl'], win32: ['msvc'], darwin: [] as string[] };

/** The compiler for this machine, or `undefined` where none is installed. */
export function createTypstCompiler(fontFolder: string): TypstCompiler | undefined {
  const load = createRequire(join(process.cwd(), 'package.json'));
  const { platform, arch } = process;
  const abis = platform in ABI ? ABI[platform as keyof typeof ABI] : [];
  const endings = abis.length > 0 ? abis.map((abi) => `-${abi}`) : [''];
  for (const ending of endings) {
    const name = `@myriaddreamin/typst-ts-node-compiler-${platform}-${arch}${ending}`;
    if (!isInstalled(name, load)) continue;
    const { NodeCompiler } = load(name) as NativeModule;
    return NodeCompiler.create({ fontArgs: [{ fontPaths: [fontFolder] }] });
  }
  return undefined;
}

function isInstalled(name: string, load: NodeJS.Require): boolean {
  try {
    load.resolve(name);
    return true;
  } catch {
    return false;
  }
}
