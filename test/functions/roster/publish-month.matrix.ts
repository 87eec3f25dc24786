import { digestOf } from "../../../functions/roster/publish/digest-of.ts";
import { sessionToItem } from "../../../functions/store/session/sessions.ts";
import { monthHeadKey, rosterRowKey, shiftCodesKey } from "../../../functions/store/table/keys.ts";
import type { RosterMonth } from "../../../shared/roster/month/roster-month.ts";
import { planPublishing } from "../../../shared/roster/publish/plan-publishing.ts";
import { noSettings } from "../../../shared/roster/settings/roster-setting.ts";
import { sessionIdOf, sessionIdParts } from "../../../shared/schedule/session.ts";
import { day } from "../../../shared/time/instant.ts";
import { instantAt } from "../../../shared/time/zone.ts";
import type { OwnCase } from "../../matrix/own-case.ts";
import { ownMonth } from "../../matrix/own-month.ts";
import { type Place, practitionersAt } from "../../matrix/place.ts";
import { morningCode } from "./planning.ts";

const codes = [morningCode];
const cells = { "01": ["P"] };

/** What its scheduler is shown: one shift for each of those who practise, and not one session yet. */
const shown = ({ session }: Place) => {
  const { clinicId, date } = sessionIdParts(session.id);
  const practitioners = practitionersAt(clinicId);
  const rows = practitioners.map(({ id }) => ({ practitionerId: id, cells }));
  const month = ownMonth(date);
  const clinic = { id: clinicId, name: clinicId, kecamatan: { code: "", name: "" }, services: [], practitioners };
  const publishing = planPublishing({
    clinic,
    holidays: [],
    now: session.start,
    today: date,
    head: { version: 1 },
    window: { now: session.start, from: session.start, until: session.start + day },
    plan: { clinicId, zone: "WIB", month, rows, codes },
    draft: [],
    unreadable: [],
    sessions: [],
    months: [],
    settings: noSettings,
  });
  return { clinicId, month, digest: digestOf(publishing.shown) };
};

/** The session that the shift makes, with a service that it has no more: only its visit can say what it wants. */
const stood = ({ session, visit }: Place, month: RosterMonth) => {
  const { clinicId, wall, practitionerId } = sessionIdParts(session.id);
  const date = `${month}-01`;
  const id = sessionIdOf({ clinicId, date, wall, practitionerId });
  const services = ["umum", "gigi"];
  const start = instantAt(date, 8 * 60, "WIB");
  return sessionToItem({ ...session, id, start, services, count: 12, claims: { 4: visit.id }, line: {} });
};

export const ownCase: OwnCase = {
  items: (place) => {
    const { clinicId, month } = shown(place);
    return [
      stood(place, month),
      { ...monthHeadKey(clinicId, month), version: 1, sessionDays: [`${month}-01`] },
      ...practitionersAt(clinicId).map(({ id }) => ({
        ...rosterRowKey(clinicId, month, id),
        revision: 1,
        cells,
        locked: [],
      })),
      { ...shiftCodesKey(clinicId), revision: 1, codes },
    ];
  },
  fields: (place) => {
    const { month, digest } = shown(place);
    return { month: [month], digest: [digest] };
  },
};
