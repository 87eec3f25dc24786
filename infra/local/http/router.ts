import type { HttpRoute } from "../template/http-route.ts";

/** A route that fits a request, with what its `{parts}` stand for. */
export type RouteMatch = { readonly route: HttpRoute; readonly pathParameters: Readonly<Record<string, string>> };

type Compiled = { route: HttpRoute; pattern: RegExp; names: string[]; weight: string };

const compile = (route: HttpRoute): Compiled => {
  const names: string[] = [];
  const segments = route.path.split("/").slice(1);
  const pattern = segments.map((segment) => {
    const [, name] = /^\{(\w+)\}$/.exec(segment) ?? [];
    if (name === undefined) return segment.replaceAll(".", "\\.");
    names.push(name);
    return "([^/]+)";
  });
  const weight = segments.map((segment) => (segment.startsWith("{") ? "1" : "0")).join("");
  return { route, pattern: new RegExp(`^/${pattern.join("/")}$`), names, weight };
};

const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

/** Finds the route of a request as API Gateway does: fixed parts before `{parts}`. */
export const createRouter = (
  routes: readonly HttpRoute[],
): ((method: string, path: string) => RouteMatch | undefined) => {
  const compiled = routes.map(compile).sort((a, b) => (a.weight < b.weight ? -1 : 1));
  return (method, path) => {
    for (const { route, pattern, names } of compiled) {
      const found = route.method === method ? pattern.exec(path) : null;
      if (!found) continue;
      return { route, pathParameters: Object.fromEntries(names.map((name, i) => [name, decoded(found[i + 1] ?? "")])) };
    }
    return undefined;
  };
};
