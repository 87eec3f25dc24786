import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { callOf, enterCall, enterCallBack, saveCallNote } from "../../../../functions/store/call/calls.ts";
import { saveCalendar, yearCalendarOf } from "../../../../functions/store/district/year-calendars.ts";
import { Due } from "../../../../functions/store/due/due-item.ts";
import { dueItems, enterDue } from "../../../../functions/store/due/due-list.ts";
import { personMonthsOf, putPersonMonth } from "../../../../functions/store/duty/person-months.ts";
import { feedAddressAt, ownFeedOf, saveFeed } from "../../../../functions/store/feed/calendar-feeds.ts";
import { householdOf } from "../../../../functions/store/household/households.ts";
import { saveHouseholdMember } from "../../../../functions/store/household/save-household-member.ts";
import { phoneCodesOf, savePhoneCodes } from "../../../../functions/store/phone-codes/phone-codes.ts";
import { noteHeld } from "../../../../functions/store/published/held-notes.ts";
import { enterPublished, publishedMonthsOf } from "../../../../functions/store/published/published-months.ts";
import { putDraftRow, savedRowsOf } from "../../../../functions/store/roster/draft-rows.ts";
import { rosterSettingOf, saveSetting } from "../../../../functions/store/roster/roster-settings.ts";
import { saveCodes, shiftCodesOf } from "../../../../functions/store/roster/shift-codes.ts";
import { saveSwap, swapOf, swapReceipt } from "../../../../functions/store/swap/swaps.ts";
import { transact } from "../../../../functions/store/table/transact.ts";
import { CallEntry } from "../../../../shared/booking/displaced/call.ts";
import { PhoneCodes } from "../../../../shared/identity/phone-codes.ts";
import { HouseholdMember } from "../../../../shared/people/household.ts";
import { PractitionerId } from "../../../../shared/people/practitioner.ts";
import { ClinicId } from "../../../../shared/place/clinic.ts";
import { YearCalendar } from "../../../../shared/roster/calendar/year-calendar.ts";
import { DraftRow } from "../../../../shared/roster/draft/draft-row.ts";
import { ShiftCodes } from "../../../../shared/roster/draft/shift-codes.ts";
import { PersonMonth } from "../../../../shared/roster/publish/person-month.ts";
import { PublishedMonth } from "../../../../shared/roster/publish/published-month.ts";
import { KeptSetting } from "../../../../shared/roster/settings/roster-setting.ts";
import { Swap } from "../../../../shared/roster/swap/swap.ts";
import { sessionIdOf, sessionIdParts } from "../../../../shared/schedule/session.ts";
import { Instant, minute } from "../../../../shared/time/instant.ts";
import { requestKey } from "../../booking/cikande.ts";
import { useTable } from "../use-table.ts";
import { comesBack } from "./made-by.ts";

useTable();

const runs = 25;
/** A name of its own for each run, in letters. */
const nameOf = (run: number): string => [...String(run)].map((digit) => "abcdefghij"[Number(digit)]).join("x");
const clinicOf = (run: number): string => `3604-x${nameOf(run)}`;
const personOf = (run: number): string => `x${nameOf(run)}`;
/** The first that is saved under its key. */
const first = <T extends { revision: number }>(one: T): T => ({ ...one, revision: 1 });

describe("what is saved is found again with all that it said", () => {
  test("a call to be made, and what came of the ones before", async () => {
    const tidy = (entry: CallEntry, run: number): CallEntry => ({ ...entry, id: `k4m7q2x9ta-${run}`, noted: 1 });
    const back = async (entry: CallEntry) => {
      await (entry.reason ? enterCallBack(entry, 0) : enterCall(entry, 0));
      await saveCallNote(entry);
      return callOf(entry);
    };
    await comesBack(CallEntry, tidy, back, runs);
  });

  test("what is due", async () => {
    const tidy = ({ at, ...due }: Due, run: number): Due => {
      const ref = `${due.ref}${run}`.replaceAll("#", "");
      return { ...due, districtId: String(1000 + run), ref, kind: "close-room", at: at - (at % minute) };
    };
    const back = async ({ attempts, failingSince, ...entry }: Due) => {
      await enterDue(entry, { attempts, failingSince });
      return (await dueItems(entry.districtId, entry.at)).found[0];
    };
    await comesBack(Due, tidy, back, runs);
  });

  test("a request that a shift changes hands, and its receipt", async () => {
    const tidy = (swap: Swap, run: number): Swap => first({ ...swap, clinicId: clinicOf(run) });
    const back = async (swap: Swap) => {
      const key = requestKey();
      await saveSwap({ swap, key, now: 0 });
      expect((await swapReceipt(swap.clinicId, key))?.answer).toEqual(swap);
      return swapOf(swap.clinicId, swap.id);
    };
    await comesBack(Swap, tidy, back, runs);
  });

  test("a published month, with where its sessions are met still", async () => {
    const tidy = ({ heldAt = {}, ...published }: PublishedMonth, run: number): PublishedMonth => {
      const clinicId = clinicOf(run);
      const held = Object.entries(heldAt).map(([id, at]) => [sessionIdOf({ ...sessionIdParts(id), clinicId }), at]);
      const inMonth = held.filter(([id]) => String(id).includes(".2026-11-"));
      return {
        ...published,
        clinicId,
        month: "2026-11",
        ...(inMonth.length > 0 && { heldAt: Object.fromEntries(inMonth) }),
      };
    };
    const back = async (published: PublishedMonth) => {
      await enterPublished(published);
      for (const [id, held] of Object.entries(published.heldAt ?? {})) await noteHeld(id, held);
      return (await publishedMonthsOf([published], { ConsistentRead: true }))[0];
    };
    await comesBack(PublishedMonth, tidy, back, runs);
  });

  test("a row of a draft", async () => {
    const back = async (row: DraftRow) => {
      const clinicId = `3604-${row.practitionerId}`;
      await transact({ row: putDraftRow(clinicId, { ...row, month: "2026-11" }) });
      return (await savedRowsOf(clinicId, "2026-11"))[0];
    };
    await comesBack(DraftRow, (row, run) => first({ ...row, practitionerId: personOf(run) }), back, runs);
  });

  test("the shift codes of a clinic", async () => {
    let run = 0;
    const back = async (codes: ShiftCodes) => {
      run += 1;
      const clinicId = clinicOf(run);
      await saveCodes({ clinicId, codes, answer: { revision: 1 }, key: requestKey(), now: 0 });
      return shiftCodesOf(clinicId);
    };
    await comesBack(ShiftCodes, first, back, runs);
  });

  test("how a clinic's rosters are made", async () => {
    let run = 0;
    const back = async (kept: KeptSetting) => {
      run += 1;
      const clinicId = clinicOf(run);
      await saveSetting({ clinicId, kept, answer: { revision: 1 }, key: requestKey(), now: 0 });
      return rosterSettingOf(clinicId, kept.setting.kind);
    };
    await comesBack(KeptSetting, first, back, runs);
  });

  test("where somebody is on duty in a month", async () => {
    const back = async (month: PersonMonth) => {
      await transact({ month: putPersonMonth(month) });
      return (await personMonthsOf([month]))[0];
    };
    await comesBack(PersonMonth, (month, run) => first({ ...month, practitionerId: personOf(run) }), back, runs);
  });

  test("the calendar of a year", async () => {
    let run = 1000;
    const back = async (calendar: YearCalendar) => {
      run += 1;
      await saveCalendar({ district: String(run), year: "2026", calendar }, requestKey());
      const { saves: _, ...found } = (await yearCalendarOf(String(run), "2026")) ?? { saves: [] };
      return found;
    };
    await comesBack(YearCalendar, first, back, runs);
  });

  test("the address of somebody's calendar", async () => {
    const Opened = z.object({ practitionerId: PractitionerId, clinicIds: z.array(ClinicId), since: Instant });
    type Opened = z.infer<typeof Opened>;
    const tidy = (opened: Opened, run: number): Opened => ({ ...opened, practitionerId: personOf(run) });
    const back = async ({ practitionerId, clinicIds, since }: Opened) => {
      const hash = `hash-${practitionerId}`;
      await saveFeed({ before: { practitionerId, revision: 0 }, opened: { hash, since, clinicIds } });
      const { feed } = await ownFeedOf(practitionerId);
      expect(feed).toEqual({ hash, since });
      const address = await feedAddressAt(hash);
      return address?.state === "open" && { ...z.omit(Opened, { since: true }).parse(address), since };
    };
    await comesBack(Opened, tidy, back, runs);
  });

  test("a member of a household", async () => {
    const back = async (member: HouseholdMember) => {
      const account = `account-${member.patient.id}`;
      await saveHouseholdMember(account, { member, fingerprint: "any", seen: 0 });
      return (await householdOf(account))[0];
    };
    await comesBack(HouseholdMember, (member) => member, back, runs);
  });

  test("the codes of an account", async () => {
    let run = 0;
    const back = async (codes: PhoneCodes) => {
      run += 1;
      await savePhoneCodes(`account-${run}`, { codes, version: undefined }, codes);
      return (await phoneCodesOf(`account-${run}`)).codes;
    };
    await comesBack(PhoneCodes, (codes) => codes, back, runs);
  });
});
