import { existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { exclusively } from "../machine/exclusively.ts";
import { runProgram } from "../machine/run-program.ts";
import { contentStamp, isStamped } from "./content-stamp.ts";

/** Builds the web apps, unless nothing it is made of has changed, and gives the folder with its files. */
export const buildWeb = async (root: string, log: (line: string) => void): Promise<string> => {
  const folder = join(root, "dist/web");
  const stampFile = join(root, ".cache/web.stamp");
  return exclusively(join(root, ".cache/web.held"), async () => {
    const stamp = contentStamp(["package-lock.json", "web", "shared"].map((path) => join(root, path)));
    if (isStamped(stampFile, stamp) && existsSync(join(folder, "index.html"))) return folder;
    log("Building the web apps …");
    rmSync(stampFile, { force: true });
    const program = [join(root, "web/build/build-apps.ts")];
    // Tests run with NODE_ENV=test, and that would build an app without its service worker.
    const env = { NODE_ENV: "production" };
    await runProgram(process.execPath, program, { cwd: root, env, what: "The build of the web apps" });
    writeFileSync(stampFile, stamp);
    return folder;
  });
};
