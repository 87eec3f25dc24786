import type { Contract } from "./contract.ts";

const field = /\{(\w+)\}/g;

/** The fields of a request that stand in its path as `{parts}`; what else it has goes into the query or the body. */
export const pathFields = (path: string): string[] => Array.from(path.matchAll(field), ([, name = ""]) => name);

/** A path with something in the place of each of its fields. */
export const fillPath = (path: string, fill: (name: string) => string): string =>
  path.replace(field, (_, name: string) => fill(name));

const stringFields = (input: object): [string, string][] =>
  Object.entries(input)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => [name, String(value)]);

/** Where one call goes and what it carries: the path's fields from the input, the rest as query or JSON body. */
export const requestOf = (
  { method, path }: Pick<Contract, "method"> & { path: string },
  prefix: string,
  input: object,
): { method: string; url: string; body: string | undefined } => {
  const inPath = pathFields(path);
  const values = new Map(stringFields(input));
  const filled = fillPath(path, (name) => encodeURIComponent(values.get(name) ?? ""));
  const rest = Object.fromEntries(Object.entries(input).filter(([name]) => !inPath.includes(name)));
  if (method === "POST") return { method, url: prefix + filled, body: JSON.stringify(rest) };
  const query = new URLSearchParams(stringFields(rest)).toString();
  return { method, url: prefix + filled + (query && `?${query}`), body: undefined };
};
