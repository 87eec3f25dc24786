import type { Plugin } from "vite";
import { routes } from "../../shared/api/routes.ts";

const id = "virtual:route-table";

/** Method, path, whether a request carries a key, and whether the public may call. */
const rows = (): Record<string, [string, string, 0 | 1, 0 | 1]> =>
  Object.fromEntries(
    routes.map(({ name, method, path, keyed, who }) => [
      name,
      [method, path, keyed ? 1 : 0, (who as readonly string[]).length === 0 ? 1 : 0],
    ]),
  );

/** Gives the web the contracts' methods and paths as plain data, since the contracts themselves bring zod along. */
export const routeTable = (): Plugin => ({
  name: "jumpa:route-table",
  resolveId: (source) => (source === id ? `\0${id}` : undefined),
  load: (module) => (module === `\0${id}` ? `export const routeTable = ${JSON.stringify(rows())};` : undefined),
});
