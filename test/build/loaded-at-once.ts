import { brotliCompressSync } from "node:zlib";
import { type Files, textOf } from "./built-files.ts";

/** The hashes in the names of other files compress a byte better or worse by chance. */
const withoutHashes = (text: string): string => text.replace(/-[\w-]{8}\.(js|css)/g, "-00000000.$1");

/** How large a built file is on its way, compressed as well as can be. */
export const brotliSize = (files: Files, name: string): number => {
  const file = files.get(name);
  if (!file) throw new Error(`${name} was not built`);
  return brotliCompressSync(withoutHashes(textOf(file))).length;
};

/** The scripts and styles that an app's page names. */
export const namedInHtml = (files: Files): string[] => {
  const page = files.get("index.html");
  const html = page ? textOf(page) : "";
  return [...html.matchAll(/(?:src|href)="\/(?:petugas\/|kader\/|papan\/)?(assets\/[^"]+\.(?:js|css))"/g)].map(
    ([, name = ""]) => name,
  );
};

/** These files, and what those scripts import without being asked. */
const withImports = (files: Files, names: readonly string[]): string[] => {
  const wanted = [...names];
  for (const name of wanted) {
    const file = files.get(name);
    if (file?.type === "chunk") wanted.push(...file.imports.filter((imported) => !wanted.includes(imported)));
  }
  return wanted;
};

/** What an app's page asks for at once: what its HTML names, and what those scripts import. */
export const loadedAtOnce = (files: Files): string[] => ["index.html", ...withImports(files, namedInHtml(files))];

/** What is asked for besides when a screen is opened: its chunk, what that imports, and their styles. */
export const loadedWith = (files: Files, page: string): string[] => {
  const chunk = [...files.values()].find((file) => file.type === "chunk" && file.facadeModuleId?.endsWith(page));
  if (!chunk) throw new Error(`${page} has no chunk`);
  const scripts = withImports(files, [chunk.fileName]);
  const styles = scripts.flatMap((name) => {
    const file = files.get(name);
    return file?.type === "chunk" ? [...(file.viteMetadata?.importedCss ?? [])] : [];
  });
  return [...new Set([...scripts, ...styles])];
};
