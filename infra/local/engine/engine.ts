import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { endWithParent } from "../machine/end-with-parent.ts";
import { PlainReason } from "../machine/plain-reason.ts";
import { freePort } from "../machine/port.ts";
import { isDamaged } from "./data-file.ts";
import { type EngineCommand, type EngineKind, type EngineName, engineKinds } from "./engine-kinds.ts";

/** A DynamoDB on this machine. */
export type Engine = {
  readonly url: string;
  /** Its process of this moment. */
  pid(): number | undefined;
  close(): Promise<void>;
};

type Start = { file: string; port: number; patienceMs: number; command: EngineCommand };
/** An engine that answers, or why there is none. */
type Launched = ChildProcess | { why: string; damaged: boolean };

/** An engine at work, and how it was started. */
type Running = { start: Start; child: ChildProcess };

const attemptsAtFirst = 3;
const longestPauseMs = 5000;

type Place = { folder: string; file: string };

/** None before the first attempt, then longer and longer ones: an engine that keeps dying must not eat the machine. */
const makePauses = () => {
  let answeredAt = Date.now();
  let attempt = 0;
  return {
    next: (): number => {
      const pause = attempt === 0 ? 0 : Math.min(longestPauseMs, 50 * 2 ** attempt);
      attempt += 1;
      return pause;
    },
    answered: (): void => {
      answeredAt = Date.now();
    },
    /** One that had answered for long has not kept dying. */
    died: (): void => {
      if (Date.now() - answeredAt > longestPauseMs) attempt = 0;
    },
  };
};

const answers = async (url: string): Promise<boolean> => {
  try {
    await fetch(url, { signal: AbortSignal.timeout(1000) });
    return true;
  } catch {
    return false;
  }
};

const hasEnded = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode !== null || signalCode !== null;

/** The engine takes the file as it finds it: made here, it is nobody else's to read. */
const makePrivate = (file: string): void => closeSync(openSync(file, "a", 0o600));

const launch = async ({ file, port, patienceMs, command }: Start): Promise<Launched> => {
  makePrivate(file);
  const [program, ...args] = command(port);
  const child = spawn(program, args, { stdio: ["ignore", "ignore", "pipe"] });
  endWithParent(child);
  let said = "";
  child.stderr?.on("data", (chunk) => {
    said = `${said}${chunk}`.slice(-500);
  });
  for (const deadline = Date.now() + patienceMs; Date.now() < deadline && !hasEnded(child); await wait(15)) {
    if (await answers(`http://127.0.0.1:${port}/`)) return child;
  }
  child.kill("SIGKILL");
  const { exitCode, signalCode } = child;
  return {
    why: said.trim().split("\n").at(-1) || (signalCode ?? "it does not answer"),
    damaged: exitCode !== null && isDamaged(file),
  };
};

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((done) => {
    if (hasEnded(child)) return done();
    child.once("exit", () => done());
    child.kill("SIGTERM");
    setTimeout(() => child.kill("SIGKILL"), 2000).unref();
  });

const reasonOf = ({ folder, file }: Place, { why, damaged }: Exclude<Launched, ChildProcess>): string => {
  if (!damaged) return `The engine that keeps the data does not start (${why}); the data stay as they are.`;
  return `The data file ${file} is damaged: move its folder aside (mv ${folder} ${folder}.damaged) and start again; nothing is deleted.`;
};

const firstLaunch = async (
  place: Place,
  { noticesDamage, patienceMs }: EngineKind,
  command: EngineCommand,
): Promise<Running> => {
  if (!noticesDamage && isDamaged(place.file)) throw new PlainReason(reasonOf(place, { why: "", damaged: true }));
  for (let attempt = 1; ; attempt += 1) {
    const start = { file: place.file, patienceMs, command, port: await freePort() };
    const child = await launch(start);
    if (!("why" in child)) return { start, child };
    if (child.damaged || attempt === attemptsAtFirst) throw new PlainReason(reasonOf(place, child));
  }
};

/** Starts an engine again, on the same port, whenever it dies, until it is stopped. */
const keepRunning = (place: Place, { start, child: first }: Running, log: (line: string) => void) => {
  const ending = new AbortController();
  const pauses = makePauses();
  let child = first;
  const revive = async (): Promise<void> => {
    pauses.died();
    for (let told = ""; !ending.signal.aborted; ) {
      await wait(pauses.next(), undefined, { signal: ending.signal });
      const next = await launch(start);
      if (!("why" in next)) {
        child = next;
        pauses.answered();
        if (told) log("The engine answers again.");
        return watch();
      }
      const reason = reasonOf(place, next);
      if (reason !== told) log(`${reason} It is tried again until it answers.`);
      told = reason;
    }
  };
  const mourn = (): void => {
    if (ending.signal.aborted) return;
    log(`The engine ended (${child.signalCode ?? child.exitCode}); starting it again.`);
    restarting = revive().catch(() => {});
  };
  const watch = (): void => {
    // It may have gone in the very moment it answered.
    if (hasEnded(child)) mourn();
    else child.once("exit", mourn);
  };
  let restarting = Promise.resolve();
  watch();
  const stop = async (): Promise<void> => {
    ending.abort();
    await restarting;
    await ended(child);
  };
  return { pid: () => child.pid, stop };
};

type Setting = {
  /** Where it keeps its data. */
  folder: string;
  log: (line: string) => void;
  /** @default "embedded" */
  name?: EngineName;
};

/** Runs the engine on a folder's data and starts it again, on the same port, whenever it dies. */
export const startEngine = async ({ folder, log, name = "embedded" }: Setting): Promise<Engine> => {
  const kind: EngineKind = engineKinds[name];
  const place = { folder, file: join(folder, kind.file) };
  const first = await firstLaunch(place, kind, await kind.command(folder, log));
  const running = keepRunning(place, first, log);
  const tending = kind.tend?.(place.file, log);
  return {
    url: `http://127.0.0.1:${first.start.port}`,
    pid: running.pid,
    close: async () => {
      tending?.close();
      await running.stop();
    },
  };
};
