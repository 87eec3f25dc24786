import { askDirectoryAhead } from "./parts/directory/ask-directory-ahead.ts";
import { storedSession } from "./session/stored-session.ts";

/** The addresses of a patient's screens, which come in one chunk and nearly all show a puskesmas. */
const patientAddress = /^\/(janji|kunjungan|masuk|puskesmas|saya)\b/;

// A screen opened from a link needs the app, its own chunk and the directory. They come side by side, while the app,
// which the page has preloaded, is still on its way: on a slow network one after the other took 0.4 s longer (measured).
// The start page of who is signed in is one of them.
const isPatients = patientAddress.test(location.pathname) || (location.pathname === "/" && storedSession.read());
if (isPatients) {
  askDirectoryAhead();
  void import("./features/booking/book-appointment/page.tsx");
}
void import("./start.tsx");
