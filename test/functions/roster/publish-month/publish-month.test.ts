import { describe, expect, test } from "vitest";
import { dueItems } from "../../../../functions/store/due/due-list.ts";
import { personMonthsOf } from "../../../../functions/store/duty/person-months.ts";
import { monthHeadOf } from "../../../../functions/store/roster/month-heads.ts";
import { rosterVersionOf } from "../../../../functions/store/roster/roster-versions.ts";
import { itemAt } from "../../../../functions/store/table/items.ts";
import { sessionKey } from "../../../../functions/store/table/keys.ts";
import { daysOf } from "../../../../shared/roster/month/roster-month.ts";
import type { ShiftCode } from "../../../../shared/roster/month/shift-code.ts";
import type { PublishedRow } from "../../../../shared/roster/publish/roster-version.ts";
import type { Session } from "../../../../shared/schedule/session.ts";
import { hour, minute } from "../../../../shared/time/instant.ts";
import { instantAt } from "../../../../shared/time/zone.ts";
import { requestKey } from "../../booking/cikande.ts";
import { outcomeOf } from "../../booking/use-cases.ts";
import { countRequests } from "../../store/count-requests.ts";
import { put, putSession, useTable } from "../../store/use-table.ts";
import { loggedLines } from "../../trigger/logged-lines.ts";
import { guardCode, morningCode } from "../planning.ts";
import {
  clock,
  everyDay,
  newClinic,
  planned,
  preview,
  publish,
  publishShown,
  putRow,
  sessionsIn,
  shiftsOn,
} from "./publishing.ts";

useTable();

const month = "2026-12";
const night: ShiftCode = { code: "M", name: "Jaga malam", hours: { from: 20 * 60, to: 32 * 60 } };
const fullDay = { from: 20 * 60, to: 44 * 60 };
/** What is answered where nobody has a place. */
const noneBooked = { affected: 0, held: 0 };
const claimed = (session: Session | undefined, claims: Session["claims"]): Session => {
  if (!session) throw new Error("there is no such session");
  return { ...session, claims };
};

describe("a month that was never published", () => {
  test("is what its draft says, once published: sessions, version, who is on duty, and a clock to finish it", async () => {
    const id = await newClinic("anyar", ["ani", "budi"], [morningCode, guardCode, night]);
    const rows: PublishedRow[] = [
      { practitionerId: "ani", cells: { ...shiftsOn(everyDay(month)), "02": ["P", "J"] } },
      { practitionerId: "budi", cells: { "31": ["M"] } },
    ];
    for (const { practitionerId, cells } of rows) await putRow(id, month, practitionerId, cells);
    const codes = [morningCode, guardCode, night];
    const sessions = planned({ clinicId: id, month, rows, codes });

    const shown = await preview(id, month);
    expect(shown).toEqual({
      digest: shown.digest,
      version: 1,
      create: 31,
      close: 0,
      reopen: 0,
      change: 0,
      keep: 0,
      held: [],
      affected: [],
      unreadable: 0,
      elsewhere: [],
      uncovered: 0,
      breaks: [
        {
          rule: "days-in-a-row",
          severity: "warns",
          practitionerId: "ani",
          date: "2026-12-07",
          facts: { from: "2026-12-01", days: 31, most: 6 },
        },
      ],
    });
    expect(await sessionsIn(id, month)).toEqual([]);
    expect(await publishShown(id, month, shown.digest, requestKey())).toEqual({
      version: 1,
      done: true,
      written: 31,
      ...noneBooked,
    });

    expect(await sessionsIn(id, month)).toEqual(sessions);
    expect(await monthHeadOf(id, month)).toEqual({ version: 1, sessionDays: daysOf(month) });
    const version = { clinicId: id, month, version: 1 };
    expect(await rosterVersionOf(version)).toEqual({
      ...version,
      at: clock.now,
      by: "jadwal",
      rows,
      codes,
      written: 31,
      ...noneBooked,
    });
    const [ani, budi, january] = await personMonthsOf([
      { practitionerId: "ani", month },
      { practitionerId: "budi", month },
      { practitionerId: "budi", month: "2027-01" },
    ]);
    const mornings = everyDay(month).flatMap((day) => (day === "02" ? ["02a", "02p"] : [`${day}a`]));
    expect(ani?.halves).toEqual(Object.fromEntries(mornings.map((half) => [half, id])));
    expect([budi?.halves, january?.halves, january?.nights]).toEqual([{ "31p": id }, {}, { "01a": id }]);
    expect((await dueItems("3604", clock.now + 2 * minute)).found).toMatchObject([
      { kind: "resume-publishing", ref: `${id}.${month}`, at: clock.now + 2 * minute },
    ]);
  });
});

describe("a month that is published again", () => {
  test("has a version more, and not one of its sessions is written", async () => {
    const id = await newClinic("baros", ["baros-ani"]);
    await putRow(id, month, "baros-ani", shiftsOn(everyDay(month)));
    await publish(id, month);
    const before = await sessionsIn(id, month);
    const { digest } = await preview(id, month);
    const { commands } = await countRequests(async () => {
      expect(await publishShown(id, month, digest, requestKey())).toEqual({
        version: 2,
        done: true,
        written: 0,
        ...noneBooked,
      });
    });
    // The due item, the freeze, and the head.
    expect(commands.filter((name) => !/Get|Query/.test(name))).toEqual([
      "PutItem",
      "TransactWriteItems",
      "TransactWriteItems",
    ]);
    expect(await sessionsIn(id, month)).toEqual(before);
  });

  test("touches no day before today, nor what has ended today", async () => {
    const id = await newClinic("ciomas", ["ciomas-ani"]);
    await putRow(id, month, "ciomas-ani", shiftsOn(["01", "02", "03"]));
    await publish(id, month);
    const { now } = clock;
    clock.now = instantAt("2026-12-02", 12 * 60, "WIB");
    await putRow(id, month, "ciomas-ani", {});
    expect(await publish(id, month)).toMatchObject({ version: 2, written: 1 });
    expect((await sessionsIn(id, month)).map(({ state }) => state)).toEqual(["open", "open", "closed"]);
    const [person] = await personMonthsOf([{ practitionerId: "ciomas-ani", month }]);
    expect(person?.halves).toEqual({ "01a": id });
    clock.now = now;
  });
});

describe("is refused, and nothing is written", () => {
  test("what is otherwise than it was shown: the draft, or which sessions are closed", async () => {
    const id = await newClinic("cikande", ["cikande-ani"]);
    await putRow(id, month, "cikande-ani", shiftsOn(["01", "02"]));
    const { digest } = await preview(id, month);
    await putRow(id, month, "cikande-ani", shiftsOn(["01", "03"]));
    expect(await outcomeOf(publishShown(id, month, digest, requestKey()))).toBe("roster.changed");
    expect([await monthHeadOf(id, month), await sessionsIn(id, month)]).toEqual([{ version: 0 }, []]);
    await publish(id, month);
    await putRow(id, month, "cikande-ani", shiftsOn(["03"]));
    const closing = await preview(id, month);
    const [first] = await sessionsIn(id, month);
    const another = {
      ...claimed(first, {}),
      id: `${id}.2026-12-01.0900.cikande-ani`,
      start: (first?.start ?? 0) + hour,
    };
    await putSession(another);
    expect(await outcomeOf(publishShown(id, month, closing.digest, requestKey()))).toBe("roster.changed");
    expect((await sessionsIn(id, month))[0]?.state).toBe("open");
  });

  test("a draft that breaks a rule which must be kept, be it with a shift of the month before", async () => {
    const id = await newClinic("gunungsari", ["sari"], [morningCode, night, { ...night, code: "N", hours: fullDay }]);
    await putRow(id, "2026-11", "sari", { "30": ["N"] });
    await publish(id, "2026-11");
    await putRow(id, month, "sari", { "01": ["P"] });
    const shown = await preview(id, month);
    const overlap = {
      rule: "overlap",
      severity: "blocks",
      practitionerId: "sari",
      date: "2026-12-01",
      facts: { code: "P", before: { date: "2026-11-30", code: "N" }, minutes: 4 * 60 },
    };
    expect(shown.breaks.filter(({ severity }) => severity === "blocks")).toEqual([overlap]);
    expect(await outcomeOf(publishShown(id, month, shown.digest, requestKey()))).toBe("roster.rule-broken");
    expect(await sessionsIn(id, month)).toEqual([]);
  });

  test("the month of a clinic that there is not, and one that is over", async () => {
    const id = await newClinic("cinangka", ["cinangka-ani"]);
    expect(await outcomeOf(preview("3604-nowhere", month))).toBe("place.unknown");
    expect(await outcomeOf(publishShown(id, "2026-10", "x".repeat(22), requestKey()))).toBe("roster.month-over");
  });

  test("the same key with another body", async () => {
    const id = await newClinic("jawilan", ["jawilan-ani"]);
    const key = requestKey();
    await publish(id, month, key);
    expect(await outcomeOf(publish(id, month, { ...key, fingerprint: "another-body" }))).toBe("request.key-reused");
  });
});

test("complaint 12: a session that can't be read stays as it is, and holds up none of the others", async () => {
  loggedLines();
  const id = await newClinic("mancak", ["mancak-ani"]);
  await putRow(id, month, "mancak-ani", shiftsOn(["01", "02", "03"]));
  const broken = { ...sessionKey(`${id}.2026-12-02.0800.mancak-ani`), state: "ajar" };
  await put(broken);
  expect(await publish(id, month)).toMatchObject({ version: 1, done: true });
  expect((await sessionsIn(id, month)).map(({ id: found }) => found.slice(12, 22))).toEqual([
    "2026-12-01",
    "2026-12-03",
  ]);
  expect(await itemAt(sessionKey(`${id}.2026-12-02.0800.mancak-ani`))).toEqual(broken);
});

test("ten askings under one key publish once, and are all answered the same", async () => {
  const id = await newClinic("kibin", ["kibin-ani"]);
  await putRow(id, month, "kibin-ani", shiftsOn(everyDay(month)));
  const [{ digest }, key] = [await preview(id, month), requestKey()];
  const answers = await Promise.all(Array.from({ length: 10 }, () => publishShown(id, month, digest, key)));
  expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(
    new Set([JSON.stringify({ version: 1, done: true, written: 31, ...noneBooked })]),
  );
  expect(await monthHeadOf(id, month)).toEqual({ version: 1, sessionDays: daysOf(month) });
});
