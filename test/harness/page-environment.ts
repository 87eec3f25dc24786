import type { Environment } from "vitest/runtime";

/** Modules as a browser gets them; the window is each file's own (`own-window.ts`). */
export default {
  name: "page",
  viteEnvironment: "client",
  setup: () => ({ teardown: () => undefined }),
} satisfies Environment;
