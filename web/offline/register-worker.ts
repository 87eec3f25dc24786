const base = import.meta.env.BASE_URL;
/** An app's own address has no last slash: with one, it would be another app's worker's. */
const scope = base === "/" ? base : base.slice(0, -1);

/** Lets the app open without a network from the next visit on; waits until the page itself has been loaded. */
export const registerWorker = (): void => {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  // An app that can't be kept on this device (private window, full) still works with a network.
  const register = (): void =>
    void navigator.serviceWorker.register(`${base}service-worker.js`, { scope }).catch(() => undefined);
  if (document.readyState === "complete") register();
  else window.addEventListener("load", register, { once: true });
};
