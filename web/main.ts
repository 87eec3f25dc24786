import { routeTable } from "virtual:route-table";
import { askAhead } from "./api/ahead.ts";
import { requestOf } from "./api/request-of.ts";
import { recall } from "./offline/remember.ts";
import { homeDistrict } from "./session/home-district.ts";

/** The addresses of a patient's screens, which come in one chunk and nearly all show a puskesmas. */
const patientAddress = /^\/(janji|kunjungan|masuk|puskesmas|saya)\b/;

// A screen opened from a link needs the app, its own chunk and the directory. They come side by side, while the app,
// which the page has preloaded, is still on its way: on a slow network one after the other took 0.4 s longer (measured).
if (patientAddress.test(location.pathname)) {
  if (recall("directory") === undefined)
    askAhead(requestOf(routeTable["list-clinics"], "/api", { districtId: homeDistrict }).url);
  void import("./features/book-appointment/page.tsx");
}
void import("./start.tsx");
