import { mkdirSync, writeFileSync } from "node:fs";
import { openApi } from "../shared/api/openapi/openapi.ts";
import { routes } from "../shared/api/routes.ts";

const file = "dist/openapi.json";

mkdirSync("dist", { recursive: true });
writeFileSync(file, `${JSON.stringify(openApi(routes), null, 2)}\n`);
console.log(file);
