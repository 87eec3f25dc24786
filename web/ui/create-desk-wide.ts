import { type Accessor, createSignal, onCleanup } from "solid-js";

/** Whether the screen has a desk's width, as the stylesheets take it. */
export const createDeskWide = (): Accessor<boolean> => {
  const query = matchMedia("(min-width: 900px)");
  const [wide, setWide] = createSignal(query.matches);
  const change = (): void => void setWide(query.matches);
  query.addEventListener("change", change);
  onCleanup(() => query.removeEventListener("change", change));
  return wide;
};
