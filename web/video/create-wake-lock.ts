import { onCleanup, onMount } from "solid-js";

/** Keeps the screen lit while this is shown: a phone that sleeps misses the doctor's call. */
export const createWakeLock = (): void => {
  let lock: WakeLockSentinel | undefined;
  let gone = false;
  const ask = async (): Promise<void> => {
    if (document.visibilityState !== "visible" || !("wakeLock" in navigator)) return;
    // Refused when the battery is low: then the phone knows better.
    const granted = await navigator.wakeLock.request("screen").catch(() => undefined);
    if (gone) await granted?.release();
    else lock = granted;
  };
  const again = (): void => void ask();
  onMount(() => {
    again();
    document.addEventListener("visibilitychange", again);
  });
  onCleanup(() => {
    gone = true;
    document.removeEventListener("visibilitychange", again);
    void lock?.release();
  });
};
