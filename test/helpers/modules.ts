/** The modules of the library as the test server gives them: to search, or to load a second time. */
const IMPORT = /(\bfrom\s*|\bimport\s*\(?\s*)"(\.{0,2}\/[^"\s<>]+)"/g;

const isOurs = (address: string): boolean =>
  new URL(address).pathname.startsWith('/src/') && !address.includes('.json');

/** A module and all that it imports, by address; what is imported comes before what imports it. */
export async function modulesFrom(
  entry: string,
  found = new Map<string, string>(),
  visited = new Set<string>(),
): Promise<Map<string, string>> {
  const address = new URL(entry, location.href).href;
  if (visited.has(address)) return found;
  visited.add(address);
  const source = await (await fetch(address)).text();
  for (const [, , specifier] of source.matchAll(IMPORT)) {
    const imported = new URL(specifier!, address).href;
    if (isOurs(imported)) await modulesFrom(imported, found, visited);
  }
  return found.set(address, source);
}

/** Loads the library once more, as another copy of another version on the same page. */
export async function loadAgain(entry: string, version: string): Promise<void> {
  const blobs = new Map<string, string>();
  for (const [address, source] of await modulesFrom(entry)) {
    const rewritten = source.replace(IMPORT, (_, start: string, specifier: string) => {
      const imported = new URL(specifier, address).href;
      return `${start}"${blobs.get(imported) ?? imported}"`;
    });
    const named = `const INNOCITIES_VERSION = "${version}";\n${rewritten}`;
    blobs.set(address, URL.createObjectURL(new Blob([named], { type: 'text/javascript' })));
  }
  await import(blobs.get(new URL(entry, location.href).href)!);
}
