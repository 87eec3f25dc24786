import type { Contract } from "../../shared/api/contract.ts";

const stringFields = (input: object): [string, string][] =>
  Object.entries(input)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => [name, String(value)]);

/** Where one call goes and what it carries: `{parts}` of the path from the input, the rest as query or JSON body. */
export const requestOf = (
  { method, path }: Pick<Contract, "method" | "path">,
  prefix: string,
  input: object,
): { method: string; url: string; body: string | undefined } => {
  const inPath = new Set(Array.from(path.matchAll(/\{(\w+)\}/g), ([, name]) => name));
  const values = new Map(stringFields(input));
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(values.get(name) ?? ""));
  const rest = Object.fromEntries(Object.entries(input).filter(([name]) => !inPath.has(name)));
  if (method === "POST") return { method, url: prefix + filled, body: JSON.stringify(rest) };
  const query = new URLSearchParams(stringFields(rest)).toString();
  return { method, url: prefix + filled + (query && `?${query}`), body: undefined };
};
