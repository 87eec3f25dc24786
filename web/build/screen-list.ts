import { globSync, readFileSync } from "node:fs";
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

/** The page that a route's own text says it fetches; what a tool has made of the text says it otherwise. */
const pageNameIn = (source: string): string | undefined =>
  source.match(/load: async \(\) => \(await import\("\.\/page\.tsx"\)\)\.(\w+)/)?.[1];

/** What fetches a screen's page, from wherever it is said. */
const loadOf = (screen: Screen, source: string): string => {
  const name = pageNameIn(source);
  if (!name) throw new Error(`${screen.file} loads another page than its own`);
  return `() => import(${JSON.stringify(pageOf(screen))}).then((page) => page.${name})`;
};

/**
 * A screen as its app has it at hand from the start. Where it stands among the places the list of those tells, and what the
 * build alone asks for is nothing for anybody to fetch. In a place of the navigation one always moves about, so that it is
 * never without its way.
 */
export const screenAtHand = (screen: Screen, source: string): string => {
  const { path, who, place, stays } = screen.route;
  const said = JSON.stringify({ path, who, ...((place || stays) && { stays: true }) });
  return `${said.slice(0, -1)},"load":${loadOf(screen, source)}}`;
};

const screensModule = (screens: Screen[]): string =>
  `export const screens = [\n${screens.map((screen) => screenAtHand(screen, readFileSync(screen.file, "utf8"))).join(",\n")}\n];`;

/** The places of an app in their order, each as `of` says it of the screen at this index of the list. */
const placesIn = (screens: Screen[], of: (screen: Screen, index: number) => string): string[] =>
  screens
    .flatMap((screen, index) => (screen.route.place ? [{ of: of(screen, index), ...screen.route.place }] : []))
    .toSorted((one, other) => one.order - other.order)
    .map(({ order: _, of, ...place }) => `{${of},${JSON.stringify(place).slice(1)}`);

const placesModule = (screens: Screen[]): string => {
  const places = placesIn(screens, ({ route: { path, who } }) => JSON.stringify({ path, who }).slice(1, -1));
  return `export const places = [${places}];`;
};

/** The same where the list of screens is at hand as well: addresses and people are said once. */
const placesOfScreens = (screens: Screen[]): string =>
  `import { screens } from "virtual:screens";\nexport const places = [${placesIn(screens, (_, index) => `...screens[${index}]`)}];`;

/** The list of an app's screens, and of its places, from each screen's own `route.ts`. */
export const screenList = (app: AppName): Plugin => {
  const modules: Record<string, (screens: Screen[]) => string> = {
    "virtual:screens": screensModule,
    // The start page of patients comes without the list of screens.
    "virtual:places": app === "patient" ? placesModule : placesOfScreens,
  };
  return {
    name: "jumpa:screen-list",
    resolveId: (source) => (source in modules ? `\0${source}` : undefined),
    load: async (id) => modules[id.replace("\0", "")]?.(await screensOf(app)),
  };
};
