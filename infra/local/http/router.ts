import type { HttpRoute } from "../template/http-route.ts";

/** A route that fits a request, with what its `{parts}` stand for. */
export type RouteMatch = { readonly route: HttpRoute; readonly pathParameters: Readonly<Record<string, string>> };

type Compiled = { route: HttpRoute; pattern: RegExp; names: string[]; weight: string };

const compile = (route: HttpRoute): Compiled => {
  const names: string[] = [];
  const segments = route.path.split("/").slice(1);
  const pattern = segments.map((segment) => {
    const [, name, greedy] = /^\{([^}+]+)(\+?)\}$/.exec(segment) ?? [];
    if (name === undefined) return segment.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    names.push(name);
    return greedy ? "(.+)" : "([^/]+)";
  });
  const weights = segments.map((segment) => (segment.endsWith("+}") ? "2" : segment.startsWith("{") ? "1" : "0"));
  return { route, pattern: new RegExp(`^/${pattern.join("/")}$`), names, weight: weights.join("") };
};

const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

/** Finds the route of a request as API Gateway does: fixed parts before `{parts}`, a method before ANY. */
export const createRouter = (
  routes: readonly HttpRoute[],
): ((method: string, path: string) => RouteMatch | undefined) => {
  const order = ({ route, weight }: Compiled): string => `${weight}${route.method === "ANY" ? "1" : "0"}`;
  const compiled = routes.map(compile).sort((a, b) => (order(a) < order(b) ? -1 : 1));
  return (method, path) => {
    for (const { route, pattern, names } of compiled) {
      if (route.method !== method && route.method !== "ANY") continue;
      const found = pattern.exec(path);
      if (!found) continue;
      return { route, pathParameters: Object.fromEntries(names.map((name, i) => [name, decoded(found[i + 1] ?? "")])) };
    }
    return undefined;
  };
};
