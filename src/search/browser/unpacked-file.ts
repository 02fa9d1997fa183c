/** Reads a file that was compressed by the build, because servers do not compress what they do not know. */
export async function unpackedFile(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok || !response.body) throw new Error(`${address} answered ${response.status}.`);
  if (typeof DecompressionStream !== 'undefined') {
    const unpacked = response.body.pipeThrough(new DecompressionStream('gzip'));
    return new Uint8Array(await new Response(unpacked).arrayBuffer());
  }
  // Safari before 16.4 and Firefox before 113.
  const { gunzip } = await import('./gunzip.ts');
  return gunzip(new Uint8Array(await response.arrayBuffer()));
}
