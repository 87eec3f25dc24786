import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { installOnce } from "../machine/install-once.ts";
import { PlainReason } from "../machine/plain-reason.ts";
import { runProgram } from "../machine/run-program.ts";

const packaged = fileURLToPath(new URL("../../../node_modules/@dynoxide/linux-x64/dynoxide", import.meta.url));

/** The engine's program: from npm, else from the PATH. */
export const findEngine = (): string => {
  const onPath = (process.env.PATH ?? "").split(delimiter).map((folder) => join(folder, "dynoxide"));
  const found = [packaged, ...onPath].find((file) => existsSync(file));
  if (found) return found;
  throw new PlainReason(
    `The DynamoDB engine "dynoxide" has no npm package for ${process.platform}-${process.arch} here: take AWS's own with "npm start -- --engine dynamodb-local" (Java), or put its binary on the PATH.`,
  );
};

const oldestJava = 17;
const advice = 'on Debian: "apt-get install default-jre-headless maven"';

/** Java tells its version on the error stream. */
const checkJava = async (): Promise<void> => {
  const { stderr } = await promisify(execFile)("java", ["-version"]).catch(() => ({ stderr: "" }));
  const [, major] = /version "(\d+)/.exec(stderr) ?? [];
  const here = major === undefined ? "no Java" : `Java ${major}`;
  if (Number(major ?? 0) < oldestJava)
    throw new PlainReason(`DynamoDB Local needs Java ${oldestJava} or newer, and ${here} is here (${advice}).`);
};

const checkMaven = (): Promise<unknown> =>
  promisify(execFile)("mvn", ["-version"]).catch(() => {
    throw new PlainReason(`DynamoDB Local is fetched by Maven (mvn), once, and no Maven is here (${advice}).`);
  });

const fetchInto = async (folder: string): Promise<void> => {
  await checkMaven();
  const copy = ["dependency:copy-dependencies", `-DoutputDirectory=${folder}`, "-DincludeScope=runtime"];
  await runProgram("mvn", ["-q", "-B", "-f", join(import.meta.dirname, "pom.xml"), ...copy], {
    cwd: folder,
    what: "Fetching DynamoDB Local",
  });
};

/** The program and arguments that make AWS's own DynamoDB Local, all but where it listens and keeps its data. */
export const findDynamodbLocal = async (log?: (line: string) => void): Promise<string[]> => {
  await checkJava();
  const folder = await installOnce("dynamodb-local-3.1.0", fetchInto, log);
  return [
    "java",
    // The second, slower compiler takes minutes to be worth its while.
    "-XX:TieredStopAtLevel=1",
    `-Djava.library.path=${folder}`,
    "-cp",
    join(folder, "*"),
    "software.amazon.dynamodb.services.local.main.ServerRunner",
    "-sharedDb",
    "-disableTelemetry",
  ];
};
