import { build } from "vite";
import { appNames } from "../../shared/api/apps.ts";
import { appConfig } from "./app-config.ts";

// The patient's first: it lies above the others, and empties the folder they are put into.
for (const app of appNames) await build({ ...(await appConfig(app)), logLevel: "warn" });
