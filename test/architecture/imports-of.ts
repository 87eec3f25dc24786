import { posix } from "node:path";
import type { SourceFile } from "./source-files.ts";

const statement = /\b(?:import|export)\b(?:[^"'`;]*?\bfrom\s*|\s*)["']([^"']+)["']/g;
const call = /\bimport\(\s*["']([^"']+)["']/g;
const comments = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm;

/** A file's text without its comments. */
export const codeOf = (file: SourceFile): string => file.text.replace(comments, "");

/**
 * What a file imports or re-exports, types included: paths from the top for files of ours, else the package's name.
 * By regular expression, since typescript 7 has no parser to call.
 */
export const importsOf = (file: SourceFile): string[] => {
  const code = codeOf(file);
  const found = [...code.matchAll(statement), ...code.matchAll(call)].map(([, specifier = ""]) => specifier);
  return found.map((specifier) =>
    specifier.startsWith(".") ? posix.join(posix.dirname(file.path), specifier) : specifier,
  );
};
