import { type Component, type JSX, Suspense } from "solid-js";
import { lazyScreen } from "./lazy-screen.ts";

/** A part of a screen that is fetched when it is first shown, or sooner by `preload`; until it is there nothing stands in its place. */
export const later = <Props extends object>(load: () => Promise<Component<Props>>) => {
  const Part = lazyScreen(load);
  const Later = (props: Props): JSX.Element => (
    <Suspense>
      <Part {...props} />
    </Suspense>
  );
  return Object.assign(Later, { preload: Part.preload });
};
