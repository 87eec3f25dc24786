import { listClinics } from "../../../shared/api/place/list-clinics.ts";
import { requestOf } from "../../../shared/api/request-of.ts";
import { hour } from "../../../shared/time/instant.ts";
import { askAhead } from "../../api/ahead.ts";
import type { Remembered } from "../../offline/memory-of.ts";
import { homeDistrict } from "../../session/home-district.ts";
import { serverNow } from "../../time/server-clock.ts";
import { type Directory, knownDirectory } from "./known-directory.ts";

/** The directory changes a few times a year: asking more often only costs the person data. */
export const isFresh = ({ at }: Remembered<Directory>): boolean => Math.abs(serverNow() - at) < hour;

let asked = false;

/** Asks for the directory while the screen that shows it is still on its way; that screen says so if it fails. */
export const askDirectoryAhead = (): void => {
  const known = knownDirectory.recall();
  if (asked || (known && isFresh(known))) return;
  asked = true;
  askAhead(requestOf(listClinics, "/api", { districtId: homeDistrict() }).url);
};
