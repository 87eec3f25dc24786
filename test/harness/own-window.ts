import { GlobalWindow } from "happy-dom";
import { afterAll } from "vitest";
import { populateGlobal } from "vitest/runtime";
import "./own-state.ts";

// Each file has a window of its own too, with all that is asked and timed through it: what is under way goes with it.
const timers = ["setTimeout", "clearTimeout", "setInterval", "clearInterval"];
const requests = ["fetch", "Request", "Response", "Headers", "AbortController", "AbortSignal", "FormData"];
const others = ["URL", "URLSearchParams", "MessagePort"];

const window = new GlobalWindow({ console, url: "http://localhost:3000", settings: { disableErrorCapturing: true } });
const { keys, originals } = populateGlobal(globalThis, window, {
  bindFunctions: true,
  additionalKeys: [...timers, ...requests, ...others],
});

afterAll(async () => {
  await window.happyDOM.abort();
  window.close();
  for (const key of keys) Reflect.deleteProperty(globalThis, key);
  for (const [key, original] of originals) Object.defineProperty(globalThis, key, original);
});
