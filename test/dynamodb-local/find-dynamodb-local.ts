import { execFile } from "node:child_process";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { PlainReason } from "../../infra/local/machine/plain-reason.ts";
import { runProgram } from "../../infra/local/machine/run-program.ts";
import { installOnce } from "../harness/install-once.ts";

const oldestJava = 17;

/** Java tells its version on the error stream. */
const checkJava = async (): Promise<void> => {
  const { stderr } = await promisify(execFile)("java", ["-version"]).catch(() => ({ stderr: "" }));
  const [, major] = /version "(\d+)/.exec(stderr) ?? [];
  if (major === undefined) throw new PlainReason(`needs Java ${oldestJava} or newer, and no Java is here`);
  if (Number(major) < oldestJava) throw new PlainReason(`needs Java ${oldestJava} or newer, and Java ${major} is here`);
};

const checkMaven = (): Promise<unknown> =>
  promisify(execFile)("mvn", ["-version"]).catch(() => {
    throw new PlainReason("needs Maven (mvn) to fetch DynamoDB Local");
  });

const fetchInto = (folder: string): Promise<void> => {
  const copy = ["dependency:copy-dependencies", `-DoutputDirectory=${folder}`, "-DincludeScope=runtime"];
  return runProgram("mvn", ["-q", "-B", "-f", resolve(import.meta.dirname, "pom.xml"), ...copy], {
    cwd: folder,
    what: "Fetching DynamoDB Local",
  });
};

/** The arguments that make Java AWS's own DynamoDB Local, in memory; fetched by Maven once. */
export const findDynamodbLocal = async (): Promise<string[]> => {
  await checkJava();
  await checkMaven();
  const folder = await installOnce("dynamodb-local-3.1.0", fetchInto);
  return [
    // It lives for seconds: the second, slower compiler would only be in the tests' way.
    "-XX:TieredStopAtLevel=1",
    `-Djava.library.path=${folder}`,
    "-cp",
    join(folder, "*"),
    "software.amazon.dynamodb.services.local.main.ServerRunner",
    "-inMemory",
    "-sharedDb",
    "-disableTelemetry",
  ];
};
