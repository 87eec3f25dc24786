import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as z from "zod/mini";
import { staffUsers } from "../../infra/demo/staff-users.ts";
import { startLocalCloud } from "../../infra/local/start-local-cloud.ts";
import { openApi } from "../../shared/api/openapi/openapi.ts";
import { routes } from "../../shared/api/routes.ts";
import { type Role, roles } from "../../shared/identity/actor.ts";
import { localDate } from "../../shared/time/zone.ts";
import { newPatient } from "../api/client/patient-client.ts";
import { signInStaff } from "../api/client/sign-in.ts";
import { findSchemathesis } from "./find-schemathesis.ts";

/** How long each caller is played, and how many test cases an operation gets in each phase at most. */
export type Extent = { examples: number; secondsPerCaller: number; callers: number };

type Caller = { who: string; token: string; paths: string };

/** What would be wrong of us. Whether a value names something there is, only our code can say: a 4xx is no fault. */
const checks = [
  "not_a_server_error",
  "status_code_conformance",
  "content_type_conformance",
  "response_headers_conformance",
  "response_schema_conformance",
  "ignored_auth",
];

const callersOf = async (url: string): Promise<Caller[]> => {
  const staffRole = async (role: Role): Promise<Caller> => {
    const username = staffUsers.find(({ group }) => group === role)?.username ?? "";
    return { who: role, token: (await signInStaff(url, username)).id, paths: "^/api/staff/" };
  };
  const { tokens } = await newPatient(url);
  return [
    { who: "patient", token: tokens.id, paths: "^/api/(?!staff/)" },
    ...(await Promise.all(roles.filter((role) => role !== "patient").map(staffRole))),
  ];
};

/** What there is, so that the tests get past “unknown”. */
const config = (today: string): string =>
  [
    "[parameters]",
    '"path.districtId" = "3604"',
    '"path.clinicId" = "3604-cikande"',
    `"path.date" = "${today}"`,
    `"path.from" = "${today}"`,
    `"query.from" = "${today}"`,
    '"query.service" = "umum"',
  ].join("\n");

const Suites = z.object({ tests: z.int(), failures: z.int(), errors: z.int() });

const junitTotals = (xml: string): z.infer<typeof Suites> => {
  const number = (name: string): number => Number(new RegExp(`<testsuites[^>]*\\b${name}="(\\d+)"`).exec(xml)?.[1]);
  return Suites.parse({ tests: number("tests"), failures: number("failures"), errors: number("errors") });
};

type Play = { program: string; folder: string; url: string; seed: number } & Extent;

/** Plays one caller; what Schemathesis says of a failure goes to the screen. */
const play = async ({ program, folder, url, seed, ...extent }: Play, { who, token, paths }: Caller) => {
  const report = join(folder, `${who}.xml`);
  const child = spawn(
    program,
    [
      "--config-file",
      join(folder, "schemathesis.toml"),
      "run",
      join(folder, "openapi.json"),
      "--url",
      url,
      "--header",
      `Authorization: Bearer ${token}`,
      "--include-path-regex",
      paths,
      "--checks",
      checks.join(","),
      "--phases",
      "coverage,fuzzing,stateful",
      "--max-examples",
      String(extent.examples),
      "--seed",
      String(seed),
      "--max-time",
      String(extent.secondsPerCaller),
      "--generation-database",
      "none",
      "--warnings",
      "off",
      "--suppress-health-check",
      "all",
      "--report",
      "junit",
      "--report-junit-path",
      report,
    ],
    { cwd: folder, stdio: ["ignore", "pipe", "inherit"] },
  );
  let said = "";
  child.stdout?.on("data", (chunk) => {
    said += chunk;
  });
  await once(child, "close");
  const { failures, errors } = junitTotals(await readFile(report, "utf8"));
  const cases = Number(/(\d+) generated/.exec(said)?.[1] ?? 0);
  const isRight = child.exitCode === 0 && failures + errors === 0 && cases > 0;
  if (!isRight) console.log(said);
  console.log(`schemathesis as ${who}: ${cases} test cases, ${isRight ? "all as documented" : "WRONG"}`);
  return { cases, wrong: isRight ? 0 : 1 };
};

/** Lets Schemathesis read our OpenAPI document and call the whole product with the tokens of each audience. */
export const runSchemathesis = async (
  extent: Extent,
  seed: number,
): Promise<{ cases: number; wrong: number } | { missing: string }> => {
  const found = findSchemathesis();
  if ("missing" in found) return found;
  const folder = await mkdtemp(join(tmpdir(), "jumpa-fuzz-"));
  const said: string[] = [];
  const dataFolder = join(folder, "data");
  const cloud = await startLocalCloud({
    port: 0,
    dataFolder,
    pages: "none",
    video: false,
    log: (line) => said.push(line),
  });
  try {
    await writeFile(join(folder, "openapi.json"), JSON.stringify(openApi(routes)));
    await writeFile(join(folder, "schemathesis.toml"), config(localDate(Date.now(), "WIB")));
    const total = { cases: 0, wrong: 0 };
    for (const caller of (await callersOf(cloud.url)).slice(0, extent.callers)) {
      const { cases, wrong } = await play({ ...found, folder, url: cloud.url, seed, ...extent }, caller);
      total.cases += cases;
      total.wrong += wrong;
    }
    if (total.wrong > 0) console.log(said.slice(-40).join("\n"));
    return total;
  } finally {
    await cloud.close();
    await rm(folder, { recursive: true, force: true });
  }
};
