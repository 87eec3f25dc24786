import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PutCommand } from "@aws-sdk/lib-dynamodb";
import type { Browser } from "playwright-core";
import { sessionToItem } from "../../../functions/store/session/sessions.ts";
import { client, tableName } from "../../../functions/store/table/client.ts";
import { inReverse } from "../../../infra/local/machine/in-reverse.ts";
import { startLocalCloud } from "../../../infra/local/start-local-cloud.ts";
import { slotAt } from "../../../shared/schedule/slot.ts";
import { newPatient } from "../../api/client/patient-client.ts";
import { signInStaff } from "../../api/client/sign-in.ts";
import { useStore } from "../../api/cloud/use-store.ts";
import { rahmawati, sessionSoon } from "../../e2e/cloud/session-soon.ts";
import { fakeDevices, launchChromium } from "../../harness/launch-chromium.ts";
import { makeRecordings } from "./recordings.ts";

/** Somebody signed in, at the screen of the visit's room. */
export type Person = { url: string; path: string; visit: string; token: string };

/** A patient and a doctor who are about to meet, and a browser for each thing a microphone may hear. */
export type People = { patient: Person; doctor: Person; talking: Browser; quiet: Browser };

const hearing = (recording: string): Promise<Browser> =>
  launchChromium([
    ...fakeDevices,
    "--autoplay-policy=no-user-gesture-required",
    `--use-file-for-fake-audio-capture=${recording}`,
  ]);

const bookedVisit = async (url: string): Promise<Pick<People, "patient" | "doctor">> => {
  const patient = await newPatient(url);
  const { id: doctorToken } = await signInStaff(url, "rahmawati.cikande");
  const seconds = 5;
  const session = sessionSoon(rahmawati, seconds);
  await client().send(new PutCommand({ TableName: tableName(), Item: sessionToItem(session) }));
  const { status, text, body } = await patient.book(slotAt(session, 1));
  if (status !== 201) throw new Error(`book-appointment: ${status} ${text}`);
  await new Promise((done) => setTimeout(done, seconds * 1000));
  const visit = String(body.id);
  return {
    patient: { url, visit, path: `/kunjungan/${visit}/ruang`, token: patient.tokens.id },
    doctor: { url, visit, path: `/petugas/dokter/${visit}`, token: doctorToken },
  };
};

/** Starts the product with its video server, books a visit, and opens the browsers; all are gone afterwards. */
export const withPeople = async <Result>(
  meet: (people: People) => Promise<Result>,
): Promise<Result | { skipped: string }> => {
  const closers = inReverse();
  try {
    const folder = await mkdtemp(join(tmpdir(), "jumpa-voice-"));
    closers.add(() => rm(folder, { recursive: true, force: true }));
    const recordings = await makeRecordings(folder);
    if ("skipped" in recordings) return recordings;
    const said: string[] = [];
    const cloud = await startLocalCloud({
      port: 0,
      dataFolder: join(folder, "data"),
      log: (line) => said.push(line),
    });
    closers.add(cloud.close);
    if (!(await cloud.video?.ready)) return { skipped: said.at(-1) ?? "no video server" };
    useStore({
      url: cloud.url,
      engineUrl: cloud.engine.url,
      enginePid: 0,
      tableName: cloud.assembly.output("TableName"),
      region: cloud.assembly.place.region,
    });
    const [talking, quiet] = await Promise.all([hearing(recordings.talk), hearing(recordings.quiet)]);
    closers.add(() => talking.close());
    closers.add(() => quiet.close());
    return await meet({ ...(await bookedVisit(cloud.url)), talking, quiet });
  } finally {
    await closers.close();
  }
};
