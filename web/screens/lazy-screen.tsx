import { type Component, type JSX, lazy, Suspense } from "solid-js";
import { textsReady } from "../text/language.ts";

/** A screen fetched when it is first wanted, shown once its words are there in the chosen language. */
export const lazyScreen = <Props extends object>(load: () => Promise<Component<Props>>) =>
  lazy(async () => {
    const screen = await load();
    await textsReady();
    return { default: screen };
  });

/** A part of a screen that is fetched when it is first shown, or sooner by `preload`; until then nothing stands in its place. */
export const lazyPart = <Props extends object>(load: () => Promise<Component<Props>>) => {
  const Part = lazyScreen(load);
  const Later = (props: Props): JSX.Element => (
    <Suspense>
      <Part {...props} />
    </Suspense>
  );
  return Object.assign(Later, { preload: Part.preload });
};
