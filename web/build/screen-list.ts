import { globSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Plugin } from "vite";
import type { AppName } from "../../shared/api/apps.ts";
import type { ScreenRoute } from "../screens/screen-route.ts";

/** A screen's `route.ts`, and what it says. */
export type Screen = { file: string; route: ScreenRoute };

/** The page a screen's route lies beside. */
export const pageOf = ({ file }: Screen): string => file.replace(/route\.ts$/, "page.tsx");

const web = resolve(import.meta.dirname, "..");

/** The screens of an app, by address. */
export const screensOf = async (app: AppName): Promise<Screen[]> => {
  const files = globSync("features/*/*/route.ts", { cwd: web }).map((file) => resolve(web, file));
  const screens = await Promise.all(
    files.map(async (file): Promise<Screen> => {
      const { route } = (await import(pathToFileURL(file).href)) as { route: ScreenRoute };
      return { file, route };
    }),
  );
  return screens
    .filter(({ route }) => route.app === app)
    .toSorted((one, other) => one.route.path.localeCompare(other.route.path));
};

const screensModule = (screens: Screen[]): string =>
  [
    ...screens.map(({ file }, index) => `import { route as screen${index} } from ${JSON.stringify(file)};`),
    `export const screens = [${screens.map((_, index) => `screen${index}`).join(", ")}];`,
  ].join("\n");

const placesModule = (screens: Screen[]): string => {
  const places = screens.flatMap(({ route: { path, who, place } }) => (place ? [{ path, who, ...place }] : []));
  return `export const places = ${JSON.stringify(places.toSorted((one, other) => one.order - other.order))};`;
};

/** The list of an app's screens, and of its places, from each screen's own `route.ts`. */
export const screenList = (app: AppName): Plugin => {
  const modules: Record<string, (screens: Screen[]) => string> = {
    "virtual:screens": screensModule,
    "virtual:places": placesModule,
  };
  return {
    name: "jumpa:screen-list",
    resolveId: (source) => (source in modules ? `\0${source}` : undefined),
    load: async (id) => modules[id.replace("\0", "")]?.(await screensOf(app)),
  };
};
