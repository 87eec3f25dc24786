// Plain JavaScript: threads load it before they can strip types, and each of a cloud's functions is one.
import { createRequire, syncBuiltinESMExports } from "node:module";
import { getEnvironmentData, setEnvironmentData } from "node:worker_threads";

const name = "day-clock";
/** How many milliseconds this process, with all of its threads, is ahead of the machine's own clock. */
const shift = new BigInt64Array(getEnvironmentData(name) ?? new SharedArrayBuffer(8));
setEnvironmentData(name, shift.buffer);

const RealDate = globalThis.Date;
const now = () => RealDate.now() + Number(Atomics.load(shift, 0));

/** @param {number} ms */
export const shiftDates = (ms) => void Atomics.add(shift, 0, BigInt(ms));

const makeThreadsFollow = () => {
  const threads = createRequire(import.meta.url)("node:worker_threads");
  threads.Worker = class extends threads.Worker {
    constructor(file, { execArgv = process.execArgv, ...options } = {}) {
      super(file, { ...options, execArgv: [...execArgv, "--import", import.meta.url] });
    }
  };
  syncBuiltinESMExports();
};

/** Node writes the date of an answer by a clock of its own, from which every page takes the server's time. */
const makeAnswersFollow = () => {
  const { ServerResponse } = createRequire(import.meta.url)("node:http");
  const { writeHead } = ServerResponse.prototype;
  ServerResponse.prototype.writeHead = function (...args) {
    if (!this.headersSent) this.setHeader("date", new RealDate(now()).toUTCString());
    return writeHead.apply(this, args);
  };
};

// Asked for twice in one process, be it under another address, it is there already.
if (!Object.hasOwn(globalThis, Symbol.for(name))) {
  Object.defineProperty(globalThis, Symbol.for(name), { value: true });
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, args, made) => Reflect.construct(target, args.length > 0 ? args : [now()], made),
    apply: () => new RealDate(now()).toString(),
    get: (target, key) => (key === "now" ? now : Reflect.get(target, key)),
  });
  makeThreadsFollow();
  makeAnswersFollow();
}
