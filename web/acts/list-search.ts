import { onCleanup, onMount } from "solid-js";

type Focus = () => void;

const searches: Focus[] = [];

/** Has `/` go to the search of this list from when its owner is shown until it goes. */
export const createListSearch = (focus: Focus): void =>
  onMount(() => {
    searches.push(focus);
    onCleanup(() => searches.splice(searches.indexOf(focus), 1));
  });

/** The way to the search of the list that is open; none where there is no list. */
export const listSearchNow = (): Focus | undefined => searches[searches.length - 1];
