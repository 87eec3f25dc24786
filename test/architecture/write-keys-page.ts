import { writeFileSync } from "node:fs";
import { keysPage } from "./keys-page.ts";

const file = "docs/keys.md";

writeFileSync(file, keysPage());
console.log(file);
