import { spawn } from "node:child_process";
import { delimiter, resolve } from "node:path";

/** The top of the checkout. */
export const top = resolve(import.meta.dirname ?? new URL(".", import.meta.url).pathname, "../..");

/**
 * Programs of node_modules come first, its Node 24 above all; there is nobody at the keyboard. What Node has compiled it
 * keeps: the tests start many small programs, which took half of their processor's time for that.
 */
const environment = (extra) => ({
  ...process.env,
  PATH: [resolve(top, "node_modules/.bin"), process.env.PATH].join(delimiter),
  NODE_COMPILE_CACHE: resolve(top, ".cache/node"),
  ...extra,
});

/**
 * Runs a program to its end.
 * @param {string} program
 * @param {string[]} args
 * @param {{ live?: boolean, env?: Record<string, string> }} [options] `live` lets it speak while it runs; else its
 *   output is kept.
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export const runProgram = (program, args, { live = false, env = {} } = {}) =>
  new Promise((done) => {
    const out = live ? "inherit" : "pipe";
    const plain = live ? {} : { NO_COLOR: "1" };
    const child = spawn(program, args, {
      cwd: top,
      env: environment({ ...plain, ...env }),
      stdio: ["ignore", out, out],
    });
    let output = "";
    const keep = (chunk) => {
      output += chunk;
    };
    child.stdout?.on("data", keep);
    child.stderr?.on("data", keep);
    child.on("error", (error) => done({ ok: false, output: `${program} could not be run: ${error.message}\n` }));
    child.on("close", (code) => done({ ok: code === 0, output }));
  });
