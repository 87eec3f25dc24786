/** Lets the app open without a network from the next visit on; waits until the page itself has been loaded. */
export const registerWorker = (): void => {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  // An app that can't be kept on this device (private window, full) still works with a network.
  const register = (): void =>
    void navigator.serviceWorker.register(`${import.meta.env.BASE_URL}service-worker.js`).catch(() => undefined);
  if (document.readyState === "complete") register();
  else window.addEventListener("load", register, { once: true });
};
