import { onCleanup } from "solid-js";

/** Does `work` each time the network returns, for as long as what asks for it is there. */
export const whenOnline = (work: () => void): void => {
  window.addEventListener("online", work);
  onCleanup(() => window.removeEventListener("online", work));
};
