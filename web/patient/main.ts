import { askDirectoryAhead } from "../parts/directory/ask-directory-ahead.ts";
import { storedSession } from "../session/stored-session.ts";

// A screen opened from a link needs the app, the list of screens with its own chunk, and the directory. They come side
// by side, while the app, which the page has preloaded, is still on its way: on a slow network one after the other took
// 0.4 s longer, and so did this file when it held the library that draws (measured). The start page of who is signed in
// is such a screen.
if (location.pathname !== "/" || storedSession.read()) {
  askDirectoryAhead();
  void import("./booking.ts");
}
void import("./first.ts");
