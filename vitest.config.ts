import solid from "vite-plugin-solid";
import { defineConfig } from "vitest/config";
import { screenList } from "./web/build/screen-list.ts";

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "node",
          include: ["test/**/*.test.ts"],
          exclude: ["test/{infra,web,api,e2e,lab,bench,emulator}/**"],
        },
      },
      {
        // One worker and one memory: the stack is synthesized once for all of them, not once a file.
        test: { name: "infra", include: ["test/infra/**/*.test.ts"], isolate: false, maxWorkers: 1 },
      },
      {
        plugins: [screenList("staff"), solid()],
        resolve: { conditions: ["development", "browser"] },
        test: {
          name: "web",
          include: ["test/web/**/*.test.{ts,tsx}"],
          environment: "happy-dom",
        },
      },
    ],
  },
});
