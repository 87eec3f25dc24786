import { onCleanup } from "solid-js";

type Focus = () => void;

const searches: Focus[] = [];

/** Has `/` go to the search of this list as long as its owner lives. */
export const createListSearch = (focus: Focus): void => {
  searches.push(focus);
  onCleanup(() => searches.splice(searches.indexOf(focus), 1));
};

/** The way to the search of the list that is open; none where there is no list. */
export const listSearchNow = (): Focus | undefined => searches[searches.length - 1];
